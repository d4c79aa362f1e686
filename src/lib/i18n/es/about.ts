/** What Minga is, how to keep it, and what it owes to others. */
export const about = {
	title: 'Acerca de Minga',
	what: {
		title: 'Qué es',
		text: 'Minga enseña por qué las economías se estancan aunque todos ganarían si se movieran juntos, qué tienen que ver con eso los clústeres, y qué puede y qué no puede hacer la política. Sigue el artículo de Andrés Rodríguez-Clare “Coordination Failures, Clusters, and Microeconomic Interventions” (2005) y los modelos en que se apoya. Cada número que ves en pantalla lo calcula en tu dispositivo el modelo al que pertenece: en la imagen, en la frase y en la tabla por igual.'
	},
	name: {
		title: 'El nombre',
		text: 'Una minga, del quechua mink’a, es el día en que un pueblo de los Andes hace entre todos lo que nadie haría por su cuenta: limpiar un canal, levantar un techo, recoger una cosecha. Cada quien va porque van los demás. De eso trata el curso.'
	},
	teaching: {
		title: 'Para docentes',
		text: 'Cada lección tiene una página sobre cómo darla en clase: un plan de 45 minutos, una ronda para jugar, en qué se equivocan los estudiantes y respuestas para la discusión.',
		guide: 'Guía docente'
	},
	install: {
		title: 'Llévalo en tu tableta',
		intro:
			'Abre el curso una vez con conexión y espera a que diga “Listo sin conexión”. Desde entonces no necesita ninguna. Si lo instalas como aplicación, tiene además su propio ícono y toda la pantalla.',
		apple: {
			title: 'iPad y iPhone',
			steps: [
				'Abre esta página en Safari.',
				'Toca el botón Compartir, el cuadrado con la flecha.',
				'Elige “Agregar a inicio” y después “Agregar”.',
				'Abre Minga una vez desde su ícono mientras tengas conexión, y espera a que diga “Listo sin conexión”.'
			]
		},
		android: {
			title: 'Android',
			steps: [
				'Abre esta página en Chrome.',
				'Toca el menú, los tres puntos.',
				'Elige “Instalar app” o “Agregar a la pantalla principal”, y confirma.'
			]
		},
		desk: {
			title: 'Computadora y Chromebook',
			steps: [
				'Abre esta página en Chrome o Edge.',
				'Elige la señal de instalar, al final de la barra de direcciones.'
			]
		}
	},
	privacy: {
		title: 'Privacidad',
		text: 'No hay cuentas, ni telemetría, ni publicidad. La página no le pide nada a ningún otro sitio. Tus ajustes y tu trabajo se quedan en este navegador; de tu dispositivo no sale nada, salvo el archivo que decidas sacar.'
	},
	licence: {
		title: 'Licencia',
		text: 'El programa es libre, bajo la licencia MIT. Las lecciones se pueden compartir y modificar bajo Creative Commons Atribución 4.0 (CC BY 4.0): nombra a Minga y di qué cambiaste.'
	},
	sources: {
		title: 'Fuentes',
		text: 'Las lecciones están escritas con nuestras palabras. Cada obra de la que se nutren se cita donde se usa, y figura entre las referencias.',
		made: 'Compuesto en Source Serif y Source Sans; las fórmulas, con KaTeX.'
	}
};
