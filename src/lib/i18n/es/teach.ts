const count = new Intl.NumberFormat('es', { maximumFractionDigits: 2 });
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;
const short = new Intl.DateTimeFormat('es', { dateStyle: 'medium', timeStyle: 'short' });

/** What an instructor does: making assignments, giving them out, keeping keys. */
export const teach = {
	title: 'Enseñar',
	lede: 'Reparte ejercicios y recógelos, sin servidor y sin cuenta. Todo queda en este dispositivo.',
	withoutScripts: 'Enseñar necesita JavaScript: firma las tareas y abre lo que vuelve.',
	loading: 'Abriendo …',
	noCryptography:
		'Esta página llegó por http simple, donde los navegadores no firman ni sellan. Ábrela desde una dirección que empiece con https, o desde localhost.',

	assignments: {
		title: 'Tareas',
		none: 'Todavía ninguna. Elige unos ejercicios, decide cómo se hacen y repártelos como archivo, enlace o código, o en papel.',
		make: 'Crear una tarea',
		untitled: 'Sin título',
		about: (exercises: number, issued: number | null) =>
			`${many(exercises, 'ejercicio', 'ejercicios')}, ${issued === null ? 'sin repartir todavía' : `repartida el ${short.format(issued)}`}`,
		edit: (title: string) => `Cambiar ${title}`,
		duplicate: 'Duplicar',
		duplicated: (title: string) => `${title} (copia)`,
		archive: 'Archivar',
		unarchive: 'Desarchivar',
		archived: (number: number) => `Archivadas (${count.format(number)})`
	},

	collect: {
		title: 'Recoger',
		meaning:
			'Trae lo que te entregaron. Cada respuesta se califica de nuevo en este dispositivo, y los puntajes vuelven a tu libro de calificaciones.',
		go: 'Recoger entregas'
	},

	guide: {
		title: 'Guía docente',
		meaning:
			'Una página por lección: un plan de 45 minutos, una ronda para jugar y en qué se equivocan los estudiantes.',
		go: 'Abrir la guía'
	},
	room: {
		title: 'En el aula',
		meaning:
			'Juega con la clase rondas de un modelo, a mano alzada, o pasa una tableta de mano en mano. Cualquier lección se puede proyectar en la pared: al pie dice “Proyectar esta lección”.',
		handsUp: 'A mano alzada',
		play: 'Pasar la tableta'
	},

	keys: {
		title: 'Tu clave',
		meaning:
			'Firma lo que repartes, y solo ella abre lo que te entregan. Se crea la primera vez que repartes algo, y se queda en este dispositivo.',
		none: 'Todavía no hay clave.',
		print: 'Sus cifras',
		compare: 'Escribe estas cifras en la pizarra: tus estudiantes las ven cuando abren la tarea.',
		unprotected:
			'Todavía no tiene frase secreta, así que no está en tus copias de seguridad. Si este dispositivo se pierde, las entregas no se podrán abrir.',
		protected: 'Viaja en tus copias de seguridad, bajo tu frase secreta.',
		locked:
			'Esta clave llegó en una copia de seguridad. Su frase secreta la abre en este dispositivo.',
		passphrase: 'Frase secreta',
		passphraseHint:
			'Cuatro o cinco palabras que dentro de un año todavía sepas. Nadie puede restablecerla.',
		protect: 'Protegerla con esta frase',
		change: 'Cambiar la frase secreta',
		unlock: 'Abrir la clave',
		working: 'Trabajando …',
		short: 'Que tenga al menos diez letras.',
		wrong: 'Esa no es su frase secreta.',
		done: 'Listo. Ahora haz una copia de seguridad en “Mi trabajo”.',
		unlocked: 'Abierta.'
	},

	making: {
		title: 'Una tarea',
		back: 'Enseñar',
		saved: 'Cada cambio se guarda al instante en este dispositivo.',
		gone: 'En este dispositivo no hay esa tarea.',
		name: 'Título',
		instructions: 'Instrucciones',
		instructionsHint: 'Markdown: **negrita**, *cursiva*, listas, enlaces.',
		preview: 'Como la ven los estudiantes',
		chosen: {
			title: 'Sus ejercicios',
			none: 'Todavía no has elegido ninguno. Elige de los de abajo.',
			total: (exercises: number, points: number) =>
				`${many(exercises, 'ejercicio', 'ejercicios')}, ${many(points, 'punto', 'puntos')}`,
			points: (title: string) => `Puntos de ${title}`,
			pointsShort: 'Puntos',
			remove: (title: string) => `Quitar ${title}`,
			removeShort: 'Quitar',
			outdated: 'Este ejercicio cambió después de que lo elegiste.',
			update: 'Usarlo como está ahora',
			missing: 'Este curso ya no tiene este ejercicio.',
			label: 'Ejercicios de la tarea, en orden'
		},
		choose: {
			title: 'Elegir ejercicios',
			search: 'Buscar',
			lesson: 'Lección',
			kind: 'Tipo',
			objective: 'Objetivo',
			any: 'cualquiera',
			found: (found: number) => many(found, 'ejercicio', 'ejercicios'),
			add: 'Agregar',
			addNamed: (title: string) => `Agregar ${title}`,
			added: 'Agregado',
			addedNamed: (title: string) => `Agregado: ${title}`,
			look: 'Mirarlo',
			lookNamed: (title: string) => `Mirar ${title}`,
			hide: 'Cerrar',
			all: (found: number) => `Ver los ${count.format(found)}`,
			previewMeaning:
				'Pruébalo: aquí no se guarda nada. Cada estudiante recibe sus propios números.'
		},
		terms: {
			title: 'Cómo se hace',
			attempts: 'Respuestas por ejercicio',
			anyNumber: 'Sin límite',
			number: (attempts: number) => count.format(attempts),
			policy: 'Qué respuesta vale',
			policies: {
				best: 'La mejor',
				last: 'La última',
				first: 'La primera',
				mean: 'El promedio'
			},
			numbers: 'Números',
			numbersOf: { own: 'Propios de cada estudiante', same: 'Los mismos para todos' },
			numbersMeaning:
				'Los números propios se sortean a partir del código o el nombre de cada estudiante. Puedes reconstruir exactamente lo que vio cada quien.',
			hints: 'Se pueden pedir pistas',
			solutions: 'Soluciones',
			solutionsOf: {
				never: 'Nunca',
				'after-hand-in': 'Después de entregar',
				after: 'Desde una fecha'
			},
			solutionsAfter: 'Desde',
			opens: 'Abre',
			closes: 'Cierra',
			clock:
				'Los dispositivos de los estudiantes siguen su propio reloj, que se puede cambiar. La hora viaja con cada respuesta, y tú decides.',
			honest:
				'Las respuestas se comprueban en los dispositivos de los estudiantes, que tienen dentro las soluciones. Eso ayuda a aprender y no es un examen. Cuando recoges, todo se califica de nuevo.'
		},
		issue: {
			title: 'Repartirla',
			by: 'Tu nombre, como lo ven los estudiantes',
			lacks: {
				title: 'Le falta un título.',
				exercises: 'Le falta al menos un ejercicio.',
				window: 'Debe cerrar después de abrir.',
				'long-title': 'Su título es demasiado largo.',
				'long-instructions': 'Sus instrucciones son demasiado largas.'
			},
			locked: 'Tu clave está cerrada: ábrela primero en “Enseñar”.',
			sign: 'Firmarla',
			again: 'Firmarla otra vez, como está ahora',
			signed: (at: number) => `Firmada el ${short.format(at)}.`,
			changed:
				'La cambiaste después. Quienes abran la nueva conservan sus respuestas y sus números.',
			file: 'Guardar un archivo',
			send: 'Enviarla',
			link: 'Copiar el enlace',
			code: 'Mostrar el código',
			text: 'Copiar como texto',
			paper: 'Imprimir en papel',
			saved: (name: string) => `Se guardó como ${name}.`,
			copied: 'Copiado. Nada se envía a ninguna parte: la tarea viaja en el propio enlace.',
			notCopied: 'El navegador no permitió copiar. Guarda mejor un archivo.',
			codeTooLong: (codes: number) =>
				`No cabe en un solo código: se muestra en ${count.format(codes)} que van pasando. La cámara debe estar en la página de tareas.`,
			noCodes: 'Es demasiado larga para códigos. Usa el archivo o el enlace.',
			failed: 'No se pudo firmar.'
		}
	},

	paper: {
		title: 'En papel',
		lede: 'Una hoja por estudiante con sus propios números, un código que abre lo mismo en una tableta, y las respuestas para ti.',
		whom: 'Para quién',
		byList: 'Una lista de clase',
		list: 'Lista de clase',
		listed: (students: number) => `${many(students, 'hoja', 'hojas')}, con nombre y código.`,
		byCount: 'Tantas hojas',
		number: 'Cuántas',
		wholeNumber: (least: number, most: number) =>
			`Escribe un número entero de ${count.format(least)} a ${count.format(most)}.`,
		sheets: (number: number) =>
			`${many(number, 'hoja', 'hojas')}; una línea repetida recibe una sola.`,
		left: (most: number, left: number) =>
			`No más de ${many(most, 'hoja', 'hojas')} a la vez: ${left === 1 ? 'la última persona se queda sin hoja' : `las últimas ${count.format(left)} personas se quedan sin hoja`}. Imprímelas después, por sus códigos o nombres.`,
		byCodes: 'Códigos o nombres, uno por línea',
		codesHint:
			'Como en tu lista de clase. Con números propios, quien abra la tarea con este código recibe los mismos.',
		print: 'Imprimir las hojas',
		printKey: 'Imprimir las respuestas',
		notIssued: 'Firma primero la tarea: el código de las hojas contiene lo que se firmó.',
		name: 'Nombre',
		code: (code: string) => `Código ${code}`,
		back: 'Abrir en una tableta',
		noCode: 'Demasiado larga para un código en papel: reparte también el archivo.',
		key: 'Respuestas',
		answer: 'Respuesta',
		figure: {
			opening: (model: string) => `${model}, al abrirse`,
			axis: 'Marca el lugar en el eje.',
			points: 'Marca un valor sobre cada uno de los números de abajo.'
		},
		points: (points: number) => many(points, 'punto', 'puntos')
	}
};
