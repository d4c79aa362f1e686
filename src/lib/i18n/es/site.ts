/** The frame of every page, the course map, and the pages round the lessons. */
export const site = {
	name: 'Minga',
	tagline: 'Por qué se estancan las economías, y qué hace falta para ponerse en marcha juntos',
	description:
		'Lecciones con modelos vivos sobre fallas de coordinación, clústeres y políticas. Gratis, y una vez abierto el curso no necesita conexión.',
	skip: 'Ir al texto',

	navigation: {
		label: 'Principal',
		footer: 'Sobre este curso',
		course: 'Curso',
		models: 'Modelos',
		glossary: 'Glosario',
		myWork: 'Mi trabajo',
		references: 'Referencias',
		about: 'Acerca de',
		teach: 'Enseñar',
		assignments: 'Tareas',
		search: 'Buscar',
		review: 'Repaso'
	},

	learner: {
		/** Who is learning, where nobody has given a name. */
		unnamed: 'Estudiante',
		/** What the sign beside the name means. */
		levels: {
			nothing: 'nada que guardar todavía',
			saved: 'trabajo guardado aquí',
			risk: 'trabajo en riesgo'
		},
		open: (name: string, level: string) => `${name}: ${level}. Cambiar de estudiante.`
	},

	reading: { open: 'Ajustes de lectura' },

	course: {
		partOf: (part: string) => `Parte ${part}`,
		parts: {
			1: 'Por qué todos esperan',
			2: 'Clústeres',
			3: 'Políticas'
		} as Record<number, string>,
		minutes: (count: number) => (count === 1 ? '1 minuto' : `${String(count)} minutos`),
		after: 'Lee antes:',
		begin: 'Empieza con',
		goOn: 'Sigue con',
		/** Exercises of a lesson, beside its number: first to be seen, then to be heard. */
		solved: (solved: number, of: number) => `${String(solved)}/${String(of)}`,
		solvedOf: (solved: number, of: number) =>
			of === 1
				? `${String(solved)} de 1 ejercicio resuelto`
				: `${String(solved)} de ${String(of)} ejercicios resueltos`
	},

	models: {
		assumes: 'Qué supone',
		leavesOut: 'Qué deja fuera',
		usedIn: 'Lecciones que lo usan',
		present: 'Proyectar',
		leavePresenting: 'Salir',
		failed: 'No se pudo cargar el modelo. La imagen muestra su estado inicial.'
	},

	notFound: {
		title: 'Esta página no está aquí',
		text: 'Puede que la dirección esté mal escrita, o que la página haya cambiado de lugar. Desde aquí se llega a todo el curso:',
		offline: 'Si no tienes conexión: lo que este dispositivo ya guardó se abre igual.'
	},

	error: {
		title: 'Algo salió mal',
		text: 'No se pudo mostrar la página. Prueba otra vez o vuelve al mapa del curso.'
	}
};
