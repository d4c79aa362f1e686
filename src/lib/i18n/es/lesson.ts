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
	exerciseFailed: 'No se pudo cargar el ejercicio. Aquí puedes leerlo, con su solución.'
};
