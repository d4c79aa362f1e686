/** What stands round a lesson's own text. */
export const lesson = {
	contents: 'En esta lección',
	objectives: 'Al terminar podrás',
	readFirst: 'Lee antes:',
	terms: 'Palabras de esta lección',
	references: 'Fuentes',
	sequence: 'Lecciones anterior y siguiente',
	previous: 'Lección anterior',
	next: 'Lección siguiente',
	courseMap: 'Mapa del curso',
	/** What a word or a citation opens. */
	card: { reference: 'Fuente', close: 'Cerrar' },
	notes: 'Mis notas',
	print: 'Imprimir esta lección',
	present: 'Proyectar esta lección',
	withoutScripts: 'Para usar esto hace falta permitir JavaScript.',
	exerciseFailed: 'No se pudo cargar el ejercicio. Aquí puedes leerlo, con su solución.',
	/** An exercise on paper, and before it comes alive. */
	sheet: {
		exercise: 'Ejercicio',
		points: (points: number) => (points === 1 ? '1 punto' : `${points} puntos`),
		hint: (number: number) => `Pista ${number}`,
		solution: 'Ver la solución',
		/** What to do with what is shown, or where to write. */
		task: {
			choice: 'Elige una opción:',
			several: 'Elige todas las correctas:',
			number: 'Tu respuesta:',
			order: (first: string, last: string) => `Ordena, desde ${first} hasta ${last}:`,
			rank: 'Ordena, del primer lugar al último:',
			place: (label: string, from: string, to: string) => `${label}, entre ${from} y ${to}:`,
			reach: 'Prueba en el modelo. Tus valores:',
			predict: 'Tu predicción, y cuánta confianza tienes en ella:',
			explain: 'Escribe y después compara. Una buena respuesta'
		},
		directions: { rises: 'Sube.', falls: 'Baja.', stays: 'Queda igual.' }
	},
	/** What the engine itself puts into a lesson's text. */
	engine: {
		/** Before the title of a case study. */
		case: 'Caso',
		caution: 'Donde el artículo pide cuidado',
		proof: 'Derivación',
		answer: 'Ver la respuesta',
		table: (count: number, section: string) =>
			section === '' ? `Tabla ${count}` : `Tabla ${count}: ${section}`,
		/** Between the last two of several authors. */
		and: 'y',
		/** Instead of the authors after the first. */
		etAl: 'et al.',
		quoted: (title: string) => `“${title}”`
	}
};
