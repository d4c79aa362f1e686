import type { Attempt } from './records.ts';
import { beginningWith } from './ranges.ts';
import type { Database } from './schema.ts';

/** Which attempts: of one exercise, of one objective, of one lesson, for one assignment, or all. */
export type Which =
	| { readonly exercise: string }
	| { readonly objective: string }
	| { readonly lesson: string }
	| { readonly assignment: string }
	| 'all';

/** A learner's attempts, the oldest first. */
export function readAttempts(
	database: Database,
	profile: string,
	which: Which
): Promise<readonly Attempt[]> {
	const { index, range } = placeIn(profile, which);
	return database.getAllFromIndex('attempts', index, range);
}

/** How many attempts there are; `since`: given after that moment. */
export function countAttempts(
	database: Database,
	profile: string,
	which: Which,
	since?: number
): Promise<number> {
	const { index, range } = placeIn(profile, which);
	const lower: unknown = range.lower;
	const from = since === undefined || !Array.isArray(lower) ? range : after(lower, since, range);
	return database.countFromIndex('attempts', index, from);
}

/** Is this one of the attempts asked for? */
export function isAmong(which: Which, attempt: Attempt): boolean {
	if (which === 'all') return true;
	return Object.entries(which).every(
		([field, value]) =>
			attempt[field as 'exercise' | 'objective' | 'lesson' | 'assignment'] === value
	);
}

function after(lower: readonly unknown[], since: number, { upper }: IDBKeyRange): IDBKeyRange {
	return IDBKeyRange.bound([...lower, since], upper, true);
}

function placeIn(profile: string, which: Which) {
	if (which === 'all') return { index: 'time', range: beginningWith(profile) } as const;
	if ('exercise' in which)
		return { index: 'exercise', range: beginningWith(profile, which.exercise) } as const;
	if ('objective' in which)
		return { index: 'objective', range: beginningWith(profile, which.objective) } as const;
	if ('assignment' in which)
		return { index: 'assignment', range: beginningWith(profile, which.assignment) } as const;
	return { index: 'lesson', range: beginningWith(profile, which.lesson) } as const;
}
