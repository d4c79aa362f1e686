import type { Attempt } from '../../storage/records.ts';

/** Where a learner stands with some exercises: an objective's, a lesson's. */
export interface Standing {
	/** Exercises there are. */
	readonly of: number;
	/** Exercises answered at least once. */
	readonly tried: number;
	/** Exercises solved. */
	readonly solved: number;
}

/** What standing is computed from. */
export type Answered = Pick<Attempt, 'id' | 'exercise' | 'outcome' | 'of' | 'shown'>;

/**
 * Where these attempts leave a learner. An exercise is solved once an answer was right before the
 * solution was shown; one that gives no points (a prediction, a text of one's own) once it was
 * answered. What was solved stays solved, nothing is added up, and the order of attempts, or the
 * same attempt twice, changes nothing: two devices that exchanged files say the same.
 *
 * @param exercises ids of the exercises there are; attempts at others do not count
 */
export function standingOf(attempts: readonly Answered[], exercises: readonly string[]): Standing {
	const asked = new Set(exercises);
	const here = attempts.filter(({ exercise }) => asked.has(exercise));
	const tried = new Set(here.map(({ exercise }) => exercise));
	const solved = new Set(here.filter(solves).map(({ exercise }) => exercise));
	return { of: asked.size, tried: tried.size, solved: solved.size };
}

function solves({ outcome, of, shown }: Answered): boolean {
	return of === 0 || outcome === 'noted' || (outcome === 'right' && !shown);
}
