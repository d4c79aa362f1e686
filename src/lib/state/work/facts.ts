import { inOneWrite } from '../../storage/in-one-write.ts';
import type { Json } from '../../storage/json.ts';
import type { Database } from '../../storage/schema.ts';

/** What is true of this device alone. */
export const facts = {
	/** Who is learning here. */
	currentProfile: 'current-profile',
	/** When the first answer was given, and the browser asked to keep the storage. */
	askedToPersist: 'asked-to-persist',
	/** Random id of this browser, by which copied hand-ins are noticed. */
	device: 'device',
	/** The private halves of an instructor's keys. */
	privateKeys: (profile: string) => `private-keys/${profile}`,
	/** When a learner's work was last written to a file. */
	lastBackup: (profile: string) => `last-backup/${profile}`
} as const;

/** A fact; null: it is not known. */
export async function readFact(database: Database, name: string): Promise<Json> {
	return (await database.get('facts', name)) ?? null;
}

/**
 * Writes a fact.
 *
 * @throws {StorageProblem}
 */
export function writeFact(database: Database, name: string, value: Json): Promise<void> {
	return inOneWrite(database, ['facts'], async (writing) => {
		await writing.objectStore('facts').put(value, name);
	});
}
