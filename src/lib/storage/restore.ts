import type { Content } from './content.ts';
import { contentOf, noContent, putsOf } from './content.ts';
import { canonicalText } from './canonical-text.ts';
import type { Json } from './json.ts';
import { keyOf, kinds, placeOf } from './keys.ts';
import { merge } from './merge.ts';
import type { Put, Records } from './records.ts';
import type { Database } from './schema.ts';
import { storageProblem } from './storage-problem.ts';

/** What uniting has changed on this device: the records that are new here or have a later state. */
export interface Restored {
	readonly added: Content;
	readonly replaced: Content;
}

/**
 * Unites what is on the device with what came in a file; all of it or nothing.
 *
 * @throws {StorageProblem} if it could not be written; nothing has changed then
 */
export async function restore(database: Database, incoming: Content): Promise<Restored> {
	const transaction = database.transaction(kinds, 'readwrite', { durability: 'strict' });
	try {
		const lists = await Promise.all(
			kinds.map(async (kind) => [kind, await transaction.objectStore(kind).getAll()] as const)
		);
		const here = { ...noContent, ...(Object.fromEntries(lists) as Partial<Content>) };
		const before = new Map(putsOf(here).map((put) => [placeOf(put), textOf(put)]));
		const puts = putsOf(merge(here, incoming)).filter(
			(put) => before.get(placeOf(put)) !== textOf(put)
		);
		const written = puts.map(({ kind, record }) =>
			transaction.objectStore(kind).put(record, keyOf(kind, record as Records[typeof kind]))
		);
		for (const each of written) each.catch(() => undefined);
		await transaction.done;
		const isKnown = (put: Put) => before.has(placeOf(put));
		return {
			added: contentOf(puts.filter((put) => !isKnown(put))),
			replaced: contentOf(puts.filter(isKnown))
		};
	} catch (error) {
		throw storageProblem(error);
	}
}

function textOf({ record }: Put): string {
	return canonicalText(record as unknown as Json);
}
