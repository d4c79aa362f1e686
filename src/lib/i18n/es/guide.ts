/** The teacher's guide: how to give a lesson of the course in class. */
export const guide = {
	title: 'Guía docente',
	lede: 'Cómo dar cada lección a una clase en 45 minutos: para qué sirve, un plan, una ronda para jugar, en qué se equivoca la clase y respuestas para la discusión. Una página por lección, en una o dos hojas de papel.',
	back: 'Enseñar',
	/** Before a page's title. */
	lesson: (number: number) => `Lección ${String(number)}`,
	aims: 'Para qué sirve',
	plan: 'El plan',
	columns: { minutes: 'Minutos', step: 'Qué haces' },
	/** Minutes of the lesson, from the first to the last of a step. */
	span: (from: number, to: number) => `${String(from)}–${String(to)}`,
	/** A page of the guide is not the lesson: the way there. */
	open: 'Abrir la lección',
	print: 'Imprimir esta página',
	sequence: 'Guía de las lecciones anterior y siguiente',
	previous: 'Lección anterior',
	next: 'Lección siguiente',
	all: 'Todas las páginas de la guía'
};
