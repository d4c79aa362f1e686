import type { Assignment } from '../assignment/assignment.ts';
import type { HandIn } from '../hand-in/hand-in.ts';
import type { Course } from './course.ts';
import { flagsOfHandIn } from './flags/of-hand-in.ts';
import type { Flag } from './flags/flag.ts';
import { markAgain } from './mark-again.ts';
import type { Remark } from './remark.ts';

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

/** A hand-in with every answer marked again. */
export interface MarkedHandIn extends Collected {
	readonly remarks: readonly Remark[];
	/** What can be seen in this hand-in alone. */
	readonly flags: readonly Flag[];
}

/** What was given out, and which issues of it this instructor knows. */
export interface Assigned {
	readonly assignment: Assignment;
	/** SHA-256 of what was signed, of every issue. */
	readonly issues: readonly string[];
}

/** Marks all answers of a hand-in again, and looks for what does not fit. */
export function markHandIn(collected: Collected, assigned: Assigned, course: Course): MarkedHandIn {
	const worth = new Map(assigned.assignment.exercises.map(({ id, points }) => [id, points]));
	const { handIn } = collected;
	const remarks = handIn.attempts.map((attempt) =>
		markAgain(attempt, worth.get(attempt.exercise) ?? 0, handIn.language, course)
	);
	return { ...collected, remarks, flags: flagsOfHandIn(collected, remarks, assigned) };
}
