/** All that decides which numbers a learner gets. */
export interface SeedParts {
	readonly exercise: string;
	readonly version: string;
	/** Seed of the assignment; null outside of one. */
	readonly assignment: string | null;
	/** Code of the learner. */
	readonly learner: string;
	/** 0, and one more with each "another like this one". */
	readonly turn: number;
}

/** The seed of a draw: anyone who has the parts can rebuild what the learner saw. */
export function seedOf({ exercise, version, assignment, learner, turn }: SeedParts): string {
	return JSON.stringify([exercise, version, assignment, learner, turn]);
}
