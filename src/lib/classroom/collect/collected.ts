import type { Assignment } from '../assignment/assignment.ts';
import type { HandIn } from '../hand-in/hand-in.ts';

/** What was given out, and which issues of it this instructor knows. */
export interface Assigned {
	readonly assignment: Assignment;
	/** SHA-256 of what was signed, of every issue. */
	readonly issues: readonly string[];
}

/** A hand-in that was opened. */
export interface Collected {
	/** SHA-256 of the sealed bytes as base64url text, in hexadecimal: the same file twice is one. */
	readonly id: string;
	readonly handIn: HandIn;
	/** Place of the first answer whose link does not hold, from 0; null: all hold. */
	readonly brokenFrom: number | null;
	/** When it was collected first. */
	readonly at: number;
}
