import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB, type IDBPDatabase } from 'idb';

/** A database as it lay on a device: its stores, their indexes and records. */
export interface Fixture {
	readonly stores: Readonly<Record<string, Store>>;
}

interface Store {
	readonly indexes: Readonly<Record<string, readonly string[]>>;
	readonly records: readonly { readonly key: unknown; readonly value: unknown }[];
}

/** What lay on devices when the schema was of that version; null: there is no such fixture. */
export function fixtureOf(version: number): Fixture | null {
	const file = join(import.meta.dirname, `../fixtures/storage/version-${String(version)}.json`);
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Fixture) : null;
}

/** Makes the database of a fixture, as the code of that time would have left it. */
export async function lay(name: string, version: number, fixture: Fixture): Promise<void> {
	const database = await openDB(name, version, {
		upgrade: (fresh) => {
			for (const [storeName, { indexes, records }] of Object.entries(fixture.stores)) {
				const store = fresh.createObjectStore(storeName);
				for (const [index, path] of Object.entries(indexes)) store.createIndex(index, [...path]);
				for (const { key, value } of records) void store.put(value, key as IDBValidKey);
			}
		}
	});
	database.close();
}

/** Looks at all that is in a database. */
export async function look<Schema>(database: IDBPDatabase<Schema>): Promise<Fixture> {
	const plain = database as unknown as IDBPDatabase;
	const stores = [...plain.objectStoreNames].map(async (name) => {
		const { store } = plain.transaction(name);
		const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
		const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
		const records = keys.map((key, place) => ({ key, value: values[place] as unknown }));
		return [name, { indexes: Object.fromEntries(indexes) as Store['indexes'], records }] as const;
	});
	return { stores: Object.fromEntries(await Promise.all(stores)) };
}
