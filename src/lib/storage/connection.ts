import { openDB } from 'idb';
import { databaseName, migrations, type Database, type Migration, type Schema } from './schema.ts';
import { storageProblem, StorageProblem } from './storage-problem.ts';

/**
 * The way to the database: opened when first used, opened again when the browser has closed it, and
 * given up at once when another tab needs it for a newer version.
 */
export class Connection {
	#database: Promise<Database> | null = null;
	/** Does another tab with an older version hold the database? */
	#blocked = false;
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
		if (this.#blocked) throw new StorageProblem('blocked');
		const opened = (this.#database ??= this.#connect());
		try {
			return await opened;
		} catch (error) {
			if (this.#database === opened) this.#database = null;
			throw storageProblem(error, 'closed');
		}
	}

	/** Settles when the database is open, or another tab is found in the way. */
	#connect(): Promise<Database> {
		return new Promise((resolve, reject) => {
			const opened = openDB<Schema>(this.#name, this.#migrations.length, {
				upgrade: async (fresh, from, _to, upgrade) => {
					for (const migrate of this.#migrations.slice(from)) await migrate(fresh, upgrade);
				},
				blocked: () => {
					this.#blocked = true;
					reject(new StorageProblem('blocked'));
				},
				blocking: (_current, _blocked, event) => {
					(event.target as IDBDatabase).close();
					this.#database = null;
				},
				terminated: () => (this.#database = null)
			});
			opened.then(resolve, reject);
			// The opening goes on behind a tab in the way; once it is done, the next use has it.
			opened.then(
				() => {
					if (this.#blocked) this.#database = opened;
					this.#blocked = false;
				},
				() => (this.#blocked = false)
			);
		});
	}
}
