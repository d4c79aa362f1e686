import type { Person } from './people.ts';
import type { Remark } from './remark.ts';

/** All answers of one learner to one exercise. */
export interface AttemptsAt {
	/** Those that count, the oldest first. */
	readonly counted: readonly Remark[];
	/** Those beyond the number allowed. */
	readonly surplus: readonly Remark[];
}

/**
 * The answers of a person by exercise. An answer that came in several hand-ins is one: it is known by
 * its id, and the state that was handed in first stands.
 *
 * @param allowed answers counted for each exercise; null: any number
 */
export function attemptsOf(
	{ handIns }: Pick<Person, 'handIns'>,
	allowed: number | null
): ReadonlyMap<string, AttemptsAt> {
	const byId = new Map<string, Remark>();
	for (const { remarks } of handIns)
		for (const remark of remarks)
			if (!byId.has(remark.attempt.id)) byId.set(remark.attempt.id, remark);
	const byExercise = new Map<string, Remark[]>();
	for (const remark of [...byId.values()].sort(byTime)) {
		const { exercise } = remark.attempt;
		byExercise.set(exercise, [...(byExercise.get(exercise) ?? []), remark]);
	}
	return new Map(
		[...byExercise].map(([exercise, remarks]) => [
			exercise,
			{
				counted: remarks.slice(0, allowed ?? remarks.length),
				surplus: remarks.slice(allowed ?? remarks.length)
			}
		])
	);
}

function byTime({ attempt: one }: Remark, { attempt: other }: Remark): number {
	return one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
