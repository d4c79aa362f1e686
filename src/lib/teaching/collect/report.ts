import type { Failure } from './take-in.ts';

/** How far a piece of work has come. */
export interface Progress {
	readonly doing: 'opening' | 'marking';
	readonly done: number;
	readonly of: number;
}

/** New hand-ins for an assignment. */
export interface Added {
	/** Its id. */
	readonly assignment: string;
	readonly hands: number;
}

/** Something that could not be taken in. */
export interface Failed {
	readonly name: string;
	readonly failure: Failure;
}

/** What became of all that came in at once. */
export interface Report {
	readonly added: readonly Added[];
	/** Titles of assignments that were not known before. */
	readonly learned: readonly string[];
	/** How many were here already. */
	readonly again: number;
	readonly failed: readonly Failed[];
	/** Hand-ins that wait for their assignment, those of before among them. */
	readonly waiting: number;
}
