const count = new Intl.NumberFormat('es');
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;

/** Review: what is asked again, and when. */
export const review = {
	title: 'Repaso',
	lede: 'Lo que aprendiste vuelve justo antes de que se te borre, cada vez con números nuevos.',
	withoutScripts: 'El repaso necesita JavaScript: sortea números nuevos y guarda tus respuestas.',
	loading: 'Preparando tus ejercicios …',
	failed:
		'Los ejercicios todavía no están en este dispositivo. Abre el curso una vez con conexión y vuelve aquí.',

	place: (number: number, of: number) => `${count.format(number)} de ${count.format(of)}`,
	next: 'Siguiente',
	later: 'Ahora no',
	lesson: 'De la lección',

	nothingYet: {
		title: 'Todavía no hay nada que repasar',
		text: 'Resuelve un ejercicio en una lección. Volverá aquí, con otros números, cuando esté por borrarse.',
		go: 'Ir al curso'
	},
	doneToday: {
		title: (done: number) => (done > 0 ? 'Listo por hoy' : 'Hoy no toca nada'),
		text: (done: number) =>
			done > 0 ? `Hoy repasaste ${many(done, 'objetivo', 'objetivos')}.` : '',
		next: (day: string, due: number) =>
			`Lo próximo: el ${day}, ${many(due, 'objetivo', 'objetivos')}.`,
		quiet: 'En los próximos siete días no toca nada.',
		beyond: (waiting: number) =>
			`Por encima de tu límite diario ${waiting === 1 ? 'espera' : 'esperan'} ${many(waiting, 'objetivo', 'objetivos')}.`
	},

	coming: {
		title: 'Los próximos siete días',
		due: (number: number) => many(number, 'objetivo', 'objetivos')
	},

	wishes: {
		title: 'Cuánto, y hasta cuándo',
		dailyLimit: 'Objetivos al día, como máximo',
		exam: 'Día de un examen',
		examMeaning: 'Todo lo que has visto se pregunta una vez más en la semana anterior.',
		noExam: 'Sin examen',
		away: 'Estuve fuera',
		awayMeaning: (waiting: number) =>
			waiting === 1
				? 'Se acumuló 1 objetivo. Repártelo en:'
				: `Se acumularon ${count.format(waiting)} objetivos. Repártelos en:`,
		days: (days: number) => many(days, 'día', 'días'),
		spread: (until: string) => `Lo acumulado se reparte hasta el ${until}.`,
		together: 'Preguntarlo todo de una vez'
	}
};
