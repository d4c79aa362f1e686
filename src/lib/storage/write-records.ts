import { inOneWrite, type Writing } from './in-one-write.ts';
import { keyOf } from './keys.ts';
import type { Kind, Put } from './records.ts';
import type { Database } from './schema.ts';

/**
 * Writes records, all of them or none.
 *
 * @throws {StorageProblem} if they could not be written; nothing has changed then
 */
export async function writeRecords(database: Database, puts: readonly Put[]): Promise<void> {
	if (puts.length === 0) return;
	const kinds = [...new Set(puts.map(({ kind }) => kind))];
	await inOneWrite(database, kinds, (writing) => putAll(writing, puts));
}

/** Puts records into their places. What stops one stops the transaction, and that tells why. */
export function putAll(writing: Writing<Kind>, puts: readonly Put[]): void {
	for (const { kind, record } of puts)
		writing
			.objectStore(kind)
			.put(record, keyOf(kind, record))
			.catch(() => undefined);
}
