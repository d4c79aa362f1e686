import { keyOf } from './keys.ts';
import type { Put, Records } from './records.ts';
import type { Database } from './schema.ts';
import { storageProblem } from './storage-problem.ts';

/**
 * Writes records, all of them or none. When it returns they are on the disk, as far as the browser
 * can make sure of it.
 *
 * @throws {StorageProblem} if they could not be written; nothing has changed then
 */
export async function writeRecords(database: Database, puts: readonly Put[]): Promise<void> {
	if (puts.length === 0) return;
	const stores = [...new Set(puts.map(({ kind }) => kind))];
	const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
	const written = puts.map(({ kind, record }) =>
		transaction.objectStore(kind).put(record, keyOf(kind, record as Records[typeof kind]))
	);
	// What stops one stops the transaction, and that tells why.
	for (const each of written) each.catch(() => undefined);
	try {
		await transaction.done;
	} catch (error) {
		throw storageProblem(error);
	}
}
