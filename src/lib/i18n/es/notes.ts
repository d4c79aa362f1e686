/** Notes and highlights in a lesson, and printing it. */
export const notes = {
	highlight: 'Resaltar',
	note: 'Nota',
	/** What can be done with the words selected. */
	selected: 'Las palabras seleccionadas',
	keys: 'Pulsa Tab para resaltar estas palabras o escribir una nota sobre ellas.',
	highlighted: 'Resaltado. Lo encuentras en “Mis notas”, al pie de la lección.',
	addTo: (section: string) => `Agregar una nota a la sección “${section}”`,
	lede: 'Selecciona palabras de la lección para resaltarlas o escribir una nota sobre ellas. Junto a cada título hay un botón para anotar algo sobre su sección. Todo se guarda en este dispositivo con tu trabajo.',
	none: 'En esta lección todavía no hay ninguna.',
	beginning: 'El comienzo de la lección',
	wordsGone: 'Estas palabras ya no están en la lección.',
	sectionGone: 'La sección para la que se escribió ya no está en la lección.',
	go: 'Ir al lugar',
	edit: 'Escribir',
	remove: 'Quitar',
	removed: 'Se quitó.',
	undo: 'Deshacer',
	writing: 'Tu nota',
	done: 'Listo',
	saved: 'Guardado en este dispositivo',
	saving: 'Guardando',
	held: 'Sin guardar: solo lo tiene esta página',
	printing: {
		solutions: 'Pistas y soluciones',
		with: 'Con soluciones',
		without: 'Sin soluciones',
		meaning:
			'Los ejercicios se imprimen como hojas, con los mismos números para todos. Sin soluciones, dejan espacio para responder.',
		notes: 'Con mis notas',
		print: 'Imprimir'
	}
};
