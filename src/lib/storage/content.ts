import { kinds, putOf } from './keys.ts';
import type { Kind, Put, Records } from './records.ts';
import { beginningWith } from './ranges.ts';
import type { Database } from './schema.ts';

/** Everything that one or all learners have done: what a backup holds. */
export type Content = { readonly [kind in Kind]: readonly Records[kind][] };

export const noContent: Content = {
	profiles: [],
	attempts: [],
	drafts: [],
	notes: [],
	settings: [],
	earlier: [],
	keyrings: [],
	assignments: [],
	taken: [],
	handIns: [],
	rosters: [],
	adjustments: [],
	rounds: []
};

/** All records of one learner, or of all; in one look, so that they belong together. */
export async function readContent(database: Database, profile: string | null): Promise<Content> {
	const transaction = database.transaction(kinds);
	const range = profile === null ? null : beginningWith(profile);
	const lists = await Promise.all(
		kinds.map(async (kind) => [kind, await transaction.objectStore(kind).getAll(range)] as const)
	);
	return contentIn(lists);
}

/** The records one by one. */
export function putsOf(content: Content): readonly Put[] {
	return kinds.flatMap((kind) => content[kind].map((record) => putOf(kind, record)));
}

/** The records in lists by kind. */
export function contentOf(puts: readonly Put[]): Content {
	const lists = kinds.map(
		(kind) => [kind, puts.flatMap((put) => (put.kind === kind ? [put.record] : []))] as const
	);
	return contentIn(lists);
}

/** Lists by kind, as they were read; a kind without one has no records. */
export function contentIn(lists: readonly (readonly [Kind, readonly unknown[]])[]): Content {
	return { ...noContent, ...(Object.fromEntries(lists) as Partial<Content>) };
}
