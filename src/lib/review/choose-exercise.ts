/** An exercise that could be asked. */
export interface Candidate {
	readonly id: string;
	readonly objective: string;
	readonly kind: string;
}

/** An attempt at an exercise, as far as choosing the next one goes. */
export interface Tried {
	readonly exercise: string;
	readonly at: number;
}

/** A prediction or an essay cannot tell whether an objective is remembered. */
const unmarked: readonly string[] = ['predict', 'explain'];

/**
 * The exercise by which to ask for an objective: one that is marked, the one longest not tried,
 * in the author's order among those never tried. Null where an objective has none.
 */
export function chooseExercise<T extends Candidate>(
	objective: string,
	exercises: readonly T[],
	attempts: readonly Tried[]
): T | null {
	const fitting = exercises.filter(
		(exercise) => exercise.objective === objective && !unmarked.includes(exercise.kind)
	);
	const lastTried = (id: string) =>
		attempts.reduce((last, { exercise, at }) => (exercise === id ? Math.max(last, at) : last), 0);
	const byAge = fitting
		.map((exercise) => ({ exercise, last: lastTried(exercise.id) }))
		.sort((a, b) => a.last - b.last);
	return byAge[0]?.exercise ?? null;
}
