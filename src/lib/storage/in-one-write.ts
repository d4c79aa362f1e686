import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database, Schema } from './schema.ts';
import { storageProblem } from './storage-problem.ts';

/** A transaction that writes to these stores. */
export type Writing<Store extends StoreNames<Schema>> = IDBPTransaction<
	Schema,
	Store[],
	'readwrite'
>;

/**
 * Does all of something or none of it. When it returns, what was written is on the disk, as far as
 * the browser can make sure of it.
 *
 * @param act may wait for nothing but this transaction, which else ends under it
 * @throws {StorageProblem} if it could not be done; nothing has changed then
 */
export async function inOneWrite<Store extends StoreNames<Schema>, Result>(
	database: Database,
	stores: readonly Store[],
	act: (writing: Writing<Store>) => Promise<Result> | Result
): Promise<Result> {
	const writing = database.transaction([...stores], 'readwrite', { durability: 'strict' });
	const done = writing.done.then(
		() => null,
		(error: unknown) => storageProblem(error)
	);
	let result: Result;
	try {
		result = await act(writing);
	} catch (error) {
		abort(writing);
		const [reason, ended] = [storageProblem(error), await done];
		// What stopped it may be told by either: full by the transaction, a faulty record by the act.
		throw ended && ended.kind !== 'failed' ? ended : reason;
	}
	const problem = await done;
	if (problem) throw problem;
	return result;
}

function abort(writing: { abort: () => void }): void {
	try {
		writing.abort();
	} catch {
		// It has ended by itself, and says why.
	}
}
