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
	exerciseFailed: 'The exercise could not be loaded. Here you can read it and its solution.',
	/** An exercise on paper, and before it comes alive. */
	sheet: {
		exercise: 'Exercise',
		points: (points: number) => (points === 1 ? '1 point' : `${points} points`),
		hint: (number: number) => `Hint ${number}`,
		solution: 'Show the solution',
		/** What to do with what is shown, or where to write. */
		task: {
			choice: 'Choose one:',
			several: 'Choose all that are right:',
			number: 'Your answer:',
			order: (first: string, last: string) => `Put in order, from ${first} to ${last}:`,
			rank: 'Put in order, first to last:',
			place: (label: string, from: string, to: string) => `${label}, between ${from} and ${to}:`,
			reach: 'Try it in the model. Your setting:',
			predict: 'Your prediction, and how sure you are of it:',
			explain: 'Write, then compare. A good answer'
		},
		directions: { rises: 'It rises.', falls: 'It falls.', stays: 'It stays the same.' }
	},
	/** What the engine itself puts into a lesson's text. */
	engine: {
		/** Before the title of a case study. */
		case: 'Case',
		caution: 'Where the paper needs care',
		proof: 'Derivation',
		answer: 'Show the answer',
		table: (count: number, section: string) =>
			section === '' ? `Table ${count}` : `Table ${count}: ${section}`,
		/** Between the last two of several authors. */
		and: 'and',
		/** Instead of the authors after the first. */
		etAl: 'et al.',
		quoted: (title: string) => `“${title}”`
	}
};
