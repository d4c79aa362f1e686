/** Notes and highlights in a lesson, and printing it. */
export const notes = {
	highlight: 'Highlight',
	note: 'Note',
	/** What can be done with the words selected. */
	selected: 'The words selected',
	keys: 'Press Tab to highlight these words or to write a note on them.',
	highlighted: 'Highlighted. You find it in “My notes” at the foot of the lesson.',
	addTo: (section: string) => `Add a note to the section “${section}”`,
	lede: 'Select words in the lesson to highlight them or to write a note on them. Beside each heading is a button for a note on its section. They are kept on this device with your work.',
	none: 'There are none in this lesson yet.',
	beginning: 'The beginning of the lesson',
	wordsGone: 'These words no longer stand in the lesson.',
	sectionGone: 'The section this was written for is no longer in the lesson.',
	go: 'Go to the place',
	edit: 'Write',
	remove: 'Remove',
	removed: 'Removed.',
	undo: 'Undo',
	writing: 'Your note',
	done: 'Done',
	saved: 'Saved on this device',
	saving: 'Saving',
	held: 'Not saved: it is held by this page only',
	printing: {
		solutions: 'Hints and solutions',
		with: 'With solutions',
		without: 'Without solutions',
		meaning:
			'Exercises are printed as sheets, with the same numbers for everyone. Without solutions they have room to answer.',
		notes: 'With my notes',
		print: 'Print'
	}
};
