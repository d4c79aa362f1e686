import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ClassRecords } from './class-records.ts';
import type { Json } from './json.ts';
import type { Attempt, Draft, Earlier, Note, Profile, Setting } from './records.ts';

/**
 * All that is kept on a device. Keys stand beside the records (keys.ts makes them) and begin with
 * the learner's id; indexes of attempts end with the time, so that the latest is the last.
 */
export interface Schema extends DBSchema {
	profiles: { key: string[]; value: Profile };
	attempts: {
		key: string[];
		value: Attempt;
		indexes: {
			exercise: [string, string, number];
			objective: [string, string, number];
			lesson: [string, string, number];
			time: [string, number];
			/** Only what was given for an assignment. */
			assignment: [string, string, number];
		};
	};
	drafts: { key: string[]; value: Draft };
	notes: { key: string[]; value: Note };
	settings: { key: string[]; value: Setting };
	earlier: { key: string[]; value: Earlier };
	keyrings: { key: string[]; value: ClassRecords['keyrings'] };
	assignments: { key: string[]; value: ClassRecords['assignments'] };
	taken: { key: string[]; value: ClassRecords['taken'] };
	handIns: { key: string[]; value: ClassRecords['handIns'] };
	rosters: { key: string[]; value: ClassRecords['rosters'] };
	adjustments: { key: string[]; value: ClassRecords['adjustments'] };
	rounds: { key: string[]; value: ClassRecords['rounds'] };
	/** What is true of this device alone, and stays out of backups: who is learning, the last backup. */
	facts: { key: string; value: Json };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Brings a database one version on. It must be synchronous but for waiting on the transaction. */
export type Migration = (database: Database, upgrade: Upgrade) => void | Promise<void>;

/**
 * The first makes version 1 from nothing, each next one a version more. One that has been shipped
 * is never changed: a new version is a new entry, with a fixture of the version before it in
 * tests/fixtures/storage/.
 */
export const migrations: readonly Migration[] = [
	(database) => {
		const attempts = database.createObjectStore('attempts');
		attempts.createIndex('exercise', ['profile', 'exercise', 'at']);
		attempts.createIndex('objective', ['profile', 'objective', 'at']);
		attempts.createIndex('lesson', ['profile', 'lesson', 'at']);
		attempts.createIndex('time', ['profile', 'at']);
		for (const store of ['profiles', 'drafts', 'notes', 'settings', 'earlier', 'facts'] as const)
			database.createObjectStore(store);
	},
	/** What a class without a server keeps. */
	(database, upgrade) => {
		for (const store of [
			'keyrings',
			'assignments',
			'taken',
			'handIns',
			'rosters',
			'adjustments',
			'rounds'
		] as const)
			database.createObjectStore(store);
		upgrade.objectStore('attempts').createIndex('assignment', ['profile', 'assignment', 'at']);
	}
];

export const databaseName = 'minga';
