import { Connection } from '../../storage/connection.ts';
import { ownerOf, putOf } from '../../storage/keys.ts';
import { Newsroom } from '../../storage/news.ts';
import { Outbox } from '../../storage/outbox.ts';
import { beginningWith } from '../../storage/ranges.ts';
import type { Kind, Put, Records } from '../../storage/records.ts';
import { databaseName, type Database } from '../../storage/schema.ts';
import { storageProblem, type StorageProblem } from '../../storage/storage-problem.ts';
import { withLater } from '../../storage/with-later.ts';
import { writeRecords } from '../../storage/write-records.ts';
import { browserStorage } from './device.ts';

/** A record and whether it is on the disk; if not, it is held on this page and tried again. */
export type Kept<Item> =
	| { readonly record: Item; readonly saved: true }
	| { readonly record: Item; readonly saved: false; readonly problem: StorageProblem };

/** What the work is kept on; without it the browser's own. */
export interface Device {
	readonly name?: string;
	readonly now?: () => number;
	readonly storage?: StorageManager | null;
}

/** Joins the storage to the screen: writes, reads, and tells what is not on the disk yet. */
export class Keeping {
	readonly now: () => number;
	/** What the browser says of its storage; null: nothing. */
	readonly storage: StorageManager | null;
	/** Learners and whose work theirs is: a learner may be one with another. */
	owners: ReadonlyMap<string, string> | null = null;
	readonly #connection: Connection;
	readonly #outbox: Outbox;
	readonly #newsroom: Newsroom;
	#held = $state.raw<readonly Put[]>([]);
	#problem = $state.raw<StorageProblem | null>(null);
	#changes = $state(0);
	#news = $state(0);

	/** @param heard another tab has written; null: who is learning may have changed */
	constructor(
		heard: (profile: string | null) => void,
		{ name = databaseName, now = Date.now, storage = browserStorage() }: Device = {}
	) {
		this.now = now;
		this.storage = storage;
		this.#connection = new Connection(name);
		this.#outbox = new Outbox(
			(puts) => this.#connection.use((database) => writeRecords(database, puts)),
			() => {
				this.#held = this.#outbox.held;
				this.#problem = this.#outbox.problem;
			}
		);
		this.#newsroom = new Newsroom(name, ({ profile }) => {
			this.#changes++;
			this.#news++;
			heard(profile);
		});
	}

	/** The ids under which a learner's work lies, their own first. */
	idsOf(profile: string): readonly string[] {
		const others = [...(this.owners ?? [])].filter(
			([id, owner]) => owner === profile && id !== profile
		);
		return [profile, ...others.map(([id]) => id)];
	}

	/** Records that are held on this page because they could not be written. */
	get held(): readonly Put[] {
		return this.#held;
	}

	/** What is wrong with the storage; null: nothing. */
	get problem(): StorageProblem | null {
		return this.#problem;
	}

	/** Counts what has been written here or in another tab: whoever reads it reads anew. */
	get changes(): number {
		return this.#changes;
	}

	/** Counts what has been written in other tabs. */
	get news(): number {
		return this.#news;
	}

	/** Everything that is not on the disk yet, held or on its way. */
	get unwritten(): readonly Put[] {
		return this.#outbox.unwritten;
	}

	/** Writes one record, and when it is on the disk says so here and to the other tabs. */
	async keep<K extends Kind>(kind: K, record: Records[K]): Promise<Kept<Records[K]>> {
		const problem = await this.#outbox.send([putOf(kind, record)]);
		this.tell('profile' in record ? record.profile : null);
		return problem ? { record, saved: false, problem } : { record, saved: true };
	}

	/** Writes records of one learner together, and says so once. */
	async keepAll<K extends Kind>(kind: K, records: readonly Records[K][]): Promise<void> {
		const [first] = records;
		if (!first) return;
		await this.#outbox.send(records.map((record) => putOf(kind, record)));
		this.tell('profile' in first ? first.profile : null);
	}

	/** Tries once more to write what is held. */
	async retry(): Promise<void> {
		if (this.#held.length === 0) return;
		await this.#outbox.retry();
		this.tell(null);
	}

	/** Lets go of what a learner who leaves this device has not on the disk. */
	forget(profile: string): void {
		this.#outbox.drop((put) => ownerOf(put) === profile);
	}

	/** A learner's records of one kind, those not on the disk yet among them. */
	recordsOf<K extends Kind>(kind: K, profile: string): Promise<readonly Records[K][]> {
		const ids = this.idsOf(profile);
		return this.withUnwritten(
			kind,
			async (database) => {
				const lists = ids.map((id) => database.getAll(kind, beginningWith(id)));
				return (await Promise.all(lists)).flat() as Records[K][];
			},
			(record) => !('profile' in record) || ids.includes(record.profile)
		);
	}

	/** What is read, with what is not on the disk yet in its place; `among`: is it asked for? */
	async withUnwritten<K extends Kind>(
		kind: K,
		act: (database: Database) => Promise<readonly Records[K][]>,
		among: (record: Records[K]) => boolean
	): Promise<readonly Records[K][]> {
		const read = await this.tryTo(act, []);
		const later = this.unwritten.flatMap((put) =>
			put.kind === kind && among(put.record as Records[K]) ? [put.record as Records[K]] : []
		);
		return later.length === 0 ? read : withLater(kind, read, later);
	}

	/** Does something with the database; where that fails, says why and goes on with `otherwise`. */
	async tryTo<Result>(
		act: (database: Database) => Promise<Result>,
		otherwise: Result
	): Promise<Result> {
		try {
			const result = await this.#connection.use(act);
			this.#problem = this.#outbox.problem;
			return result;
		} catch (error) {
			this.#problem = storageProblem(error);
			return otherwise;
		}
	}

	/** Does something with the database that must succeed or be told. @throws {StorageProblem} */
	use<Result>(act: (database: Database) => Promise<Result>): Promise<Result> {
		return this.#connection.use(act);
	}

	/** Something was written: all who look at it look again. */
	tell(profile: string | null): void {
		this.#changes++;
		this.#newsroom.tell({ profile });
	}

	async close(): Promise<void> {
		this.#newsroom.close();
		await this.#connection.close();
	}
}
