/** What stands round a lesson's own text. */
export const lesson = {
	contents: 'In this lesson',
	objectives: 'Afterwards you can',
	readFirst: 'Read first:',
	terms: 'Words of this lesson',
	references: 'Sources',
	sequence: 'Lessons before and after',
	previous: 'Previous lesson',
	next: 'Next lesson',
	courseMap: 'Course map',
	/** What a word or a citation opens. */
	card: { reference: 'Source', close: 'Close' },
	notes: 'My notes',
	print: 'Print this lesson',
	present: 'Present this lesson',
	withoutScripts: 'This can be used once scripts are allowed.',
	exerciseFailed: 'The exercise could not be loaded. Here you can read it and its solution.'
};
