import type { Assigned, Collected } from './collected.ts';
import type { Course } from './course.ts';
import { flagsOfHandIn } from './flags/of-hand-in.ts';
import type { Flag } from './flags/flag.ts';
import { markAgain } from './mark-again.ts';
import type { Remark } from './remark.ts';

/** A hand-in with every answer marked again. */
export interface MarkedHandIn extends Collected {
	readonly remarks: readonly Remark[];
	/** What can be seen in this hand-in alone. */
	readonly flags: readonly Flag[];
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
