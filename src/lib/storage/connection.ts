import { openDB } from 'idb';
import { databaseName, migrations, type Database, type Migration, type Schema } from './schema.ts';
import { storageProblem, StorageProblem } from './storage-problem.ts';

/**
 * The way to the database: opened when first used, opened again when the browser has closed it, and
 * given up at once when another tab needs it for a newer version.
 */
export class Connection {
	#database: Promise<Database> | null = null;
	readonly #name: string;
	readonly #migrations: readonly Migration[];

	constructor(name: string = databaseName, steps: readonly Migration[] = migrations) {
		this.#name = name;
		this.#migrations = steps;
	}

	/**
	 * Does something with the open database.
	 *
	 * @throws {StorageProblem} whatever goes wrong
	 */
	async use<Result>(act: (database: Database) => Promise<Result>): Promise<Result> {
		const database = await this.#open();
		try {
			return await act(database);
		} catch (error) {
			// The browser may have closed it since: the act never began, and is tried once more.
			if (!(error instanceof DOMException) || error.name !== 'InvalidStateError')
				throw storageProblem(error);
		}
		this.#database = null;
		try {
			return await act(await this.#open());
		} catch (error) {
			throw storageProblem(error);
		}
	}

	/** Lets go of the database. */
	async close(): Promise<void> {
		const opened = this.#database;
		this.#database = null;
		(await opened?.catch(() => null))?.close();
	}

	async #open(): Promise<Database> {
		let held: (problem: StorageProblem) => void = () => undefined;
		const blocked = new Promise<never>((_, reject) => (held = reject));
		const opened = (this.#database ??= this.#connect(() => held(new StorageProblem('blocked'))));
		try {
			return await Promise.race([opened, blocked]);
		} catch (error) {
			const problem = storageProblem(error, 'closed');
			// A blocked opening goes on waiting: the next use finds it done.
			if (problem.kind !== 'blocked' && this.#database === opened) this.#database = null;
			throw problem;
		}
	}

	async #connect(blocked: () => void): Promise<Database> {
		const database = await openDB<Schema>(this.#name, this.#migrations.length, {
			upgrade: async (fresh, from, _to, upgrade) => {
				for (const migrate of this.#migrations.slice(from)) await migrate(fresh, upgrade);
			},
			blocked,
			blocking: (_current, _blocked, event) => {
				(event.target as IDBDatabase).close();
				this.#database = null;
			},
			terminated: () => (this.#database = null)
		});
		return database;
	}
}
