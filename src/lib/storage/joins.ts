import type { Profile, Setting } from './records.ts';

/**
 * The setting of a learner's that says with whom they are one; null: with nobody any more. It is a
 * record like any other: joining moves nothing, so that an old backup that comes back in finds every
 * record where it was, and uniting stays what it is.
 */
export const joinSetting = 'one-with';

/** What joining follows from. */
export interface Joinable {
	readonly profiles: readonly Pick<Profile, 'id'>[];
	readonly settings: readonly Pick<Setting, 'profile' | 'name' | 'value'>[];
}

/** Whose work each learner's is, by id: their own, or that of the learner they are one with. */
export function ownersOf({ profiles, settings }: Joinable): ReadonlyMap<string, string> {
	const known = new Set(profiles.map(({ id }) => id));
	const next = new Map(
		settings.flatMap(({ profile, name, value }) =>
			name === joinSetting && typeof value === 'string' && known.has(value)
				? [[profile, value] as const]
				: []
		)
	);
	return new Map(profiles.map(({ id }) => [id, endOf(id, next)]));
}

/** Two devices may each have joined the other way round: then it is the same one on both. */
function endOf(id: string, next: ReadonlyMap<string, string>): string {
	const way = [id];
	for (;;) {
		const step = next.get(way.at(-1) ?? id);
		if (step === undefined) return way.at(-1) ?? id;
		const met = way.indexOf(step);
		if (met >= 0) return way.slice(met).sort()[0] ?? id;
		way.push(step);
	}
}
