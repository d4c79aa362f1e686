/** How large what comes from outside may be: far more than any class needs, and no more. */
export const limits = {
	title: 200,
	name: 200,
	instructions: 10_000,
	exercises: 200,
	points: 10_000,
	attempts: 5_000,
	/** Characters of one written answer. */
	answer: 100_000,
	/** Levels of lists and objects in an answer. */
	depth: 8,
	/** Bytes of an assignment or a hand-in, unpacked. */
	unpacked: { assignment: 200_000, 'hand-in': 4_000_000 },
	/** Characters of a file that is read at all. */
	file: 6_000_000
} as const;
