import type { Kind, Put, Records } from './records.ts';

/** Where a record lies: the learner's id first, so that one learner's records lie together. */
export type Key = readonly string[];

export const kinds = [
	'profiles',
	'attempts',
	'drafts',
	'notes',
	'settings',
	'earlier',
	'keyrings',
	'assignments',
	'taken',
	'handIns',
	'rosters',
	'adjustments',
	'rounds'
] as const satisfies readonly Kind[];

const keys: { readonly [kind in Kind]: (record: Records[kind]) => Key } = {
	profiles: ({ id }) => [id],
	attempts: ({ profile, id }) => [profile, id],
	drafts: ({ profile, exercise, assignment }) => [profile, exercise, assignment ?? ''],
	notes: ({ profile, id }) => [profile, id],
	settings: ({ profile, name }) => [profile, name],
	earlier: ({ profile, of, hash }) => [profile, of, hash],
	keyrings: ({ profile, id }) => [profile, id],
	assignments: ({ profile, id }) => [profile, id],
	taken: ({ profile, id }) => [profile, id],
	handIns: ({ profile, assignment, id }) => [profile, assignment, id],
	rosters: ({ profile, id }) => [profile, id],
	adjustments: ({ profile, assignment, learner, exercise }) => [
		profile,
		assignment,
		learner,
		exercise
	],
	rounds: ({ profile, id }) => [profile, id]
};

/** A record and its kind, together. TypeScript sees that they fit only kind by kind. */
export function putOf<K extends Kind>(kind: K, record: Records[K]): Put {
	return { kind, record } as unknown as Put;
}

/** The key of a record. */
export function keyOf<K extends Kind>(kind: K, record: Records[K]): string[] {
	return [...keys[kind](record)];
}

/** A text that two records share only if one takes the place of the other. */
export function placeOf({ kind, record }: Put): string {
	return JSON.stringify([kind, ...keyOf(kind, record)]);
}

/** The learner whose record it is. */
export function ownerOf({ kind, record }: Put): string {
	return kind === 'profiles' ? record.id : record.profile;
}
