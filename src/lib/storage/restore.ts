import { canonicalText } from './canonical-text.ts';
import { contentIn, contentOf, putsOf, type Content } from './content.ts';
import { inOneWrite } from './in-one-write.ts';
import { kinds, placeOf } from './keys.ts';
import { merge } from './merge.ts';
import type { Put } from './records.ts';
import type { Database } from './schema.ts';
import { putAll } from './write-records.ts';

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
export function restore(database: Database, incoming: Content): Promise<Restored> {
	return inOneWrite(database, kinds, async (writing) => {
		const lists = await Promise.all(
			kinds.map(async (kind) => [kind, await writing.objectStore(kind).getAll()] as const)
		);
		const here = contentIn(lists);
		const before = new Map(putsOf(here).map((put) => [placeOf(put), canonicalText(put.record)]));
		const puts = putsOf(merge(here, incoming)).filter(
			(put) => before.get(placeOf(put)) !== canonicalText(put.record)
		);
		putAll(writing, puts);
		const isKnown = (put: Put) => before.has(placeOf(put));
		return {
			added: contentOf(puts.filter((put) => !isKnown(put))),
			replaced: contentOf(puts.filter(isKnown))
		};
	});
}
