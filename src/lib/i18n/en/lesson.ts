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
	exerciseFailed: 'The exercise could not be loaded. Here you can read it and its solution.',
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
