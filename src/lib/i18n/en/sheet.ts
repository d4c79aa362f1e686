/** An exercise on paper, and before it comes alive: the build draws it, and whoever prints one. */
export const sheet = {
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
};
