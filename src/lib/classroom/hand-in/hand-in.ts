import type { Json } from '../json.ts';

/** What a learner hands in: what is inside the seal. Plain JSON. */
export interface HandIn {
	readonly format: 'minga-hand-in';
	readonly formatVersion: 1;
	/** Random. */
	readonly id: string;
	/** The assignment's id. */
	readonly assignment: string;
	/** Which issue of the assignment the learner had: SHA-256 of what was signed, in hexadecimal. */
	readonly assignmentDigest: string;
	readonly learner: Learner;
	/** Locale in which the learner answered: it decides how a number typed is read. */
	readonly language: string;
	/** Random id of the browser, by which copies are noticed. */
	readonly device: string;
	/** When the assignment was first opened on this device. */
	readonly startedAt: number;
	readonly handedInAt: number;
	/** The oldest first. */
	readonly attempts: readonly HandedAttempt[];
}

export interface Learner {
	readonly name: string;
	/** Of the class list; empty: none was given. */
	readonly code: string;
}

/** One answer as it was given. The mark is what the learner's device made of it, and proves nothing. */
export interface HandedAttempt {
	readonly id: string;
	readonly exercise: string;
	readonly version: string;
	readonly seed: string;
	readonly turn: number;
	readonly answer: Json;
	readonly hints: number;
	/** Had the solution been shown before? */
	readonly shown: boolean;
	readonly confidence: number | null;
	readonly points: number;
	readonly of: number;
	readonly outcome: string;
	readonly at: number;
	/** SHA-256 of the link before and of all the above, in hexadecimal. */
	readonly link: string;
}
