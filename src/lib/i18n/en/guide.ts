/** The teacher's guide: how to give a lesson of the course in class. */
export const guide = {
	title: 'Teacher’s guide',
	lede: 'How to give each lesson to a class in 45 minutes: what it is for, a plan, a round to play, what students get wrong, and answers for the discussion. One page a lesson, on one or two sheets of paper.',
	back: 'Teaching',
	/** Before a page's title. */
	lesson: (number: number) => `Lesson ${String(number)}`,
	aims: 'What it is for',
	plan: 'The plan',
	columns: { minutes: 'Minutes', step: 'What you do' },
	/** Minutes of the lesson, from the first to the last of a step. */
	span: (from: number, to: number) => `${String(from)}–${String(to)}`,
	/** A page of the guide is not the lesson: the way there. */
	open: 'Open the lesson',
	print: 'Print this page',
	sequence: 'Guide to the lessons before and after',
	previous: 'Lesson before',
	next: 'Next lesson',
	all: 'All pages of the guide'
};
