import { placeOf } from './keys.ts';
import type { Put } from './records.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/**
 * What is on its way to the disk. A record leaves it only when it is written; what cannot be written
 * is held and tried again. Of a record that changes faster than the disk writes, only the latest
 * state is written.
 */
export class Outbox {
	readonly #waiting = new Map<string, Put>();
	readonly #stuck = new Set<string>();
	#problem: StorageProblem | null = null;
	#turn: Promise<void> | null = null;
	#next: Promise<void> | null = null;
	readonly #write: (puts: readonly Put[]) => Promise<void>;
	readonly #told: () => void;

	/**
	 * @param write writes all of them or none
	 * @param told is called whenever `held` or `problem` may have changed
	 */
	constructor(write: (puts: readonly Put[]) => Promise<void>, told: () => void = () => undefined) {
		this.#write = write;
		this.#told = told;
	}

	/** Records that could not be written yet. */
	get held(): readonly Put[] {
		return [...this.#stuck].flatMap((place) => this.#waiting.get(place) ?? []);
	}

	/** Everything not on the disk yet. */
	get unwritten(): readonly Put[] {
		return [...this.#waiting.values()];
	}

	/** Why records are held; null: none are. */
	get problem(): StorageProblem | null {
		return this.#problem;
	}

	/** Writes records; returns null when they are on the disk, or the reason why they are held. */
	async send(puts: readonly Put[]): Promise<StorageProblem | null> {
		for (const put of puts) this.#waiting.set(placeOf(put), put);
		await this.#take();
		return puts.some((put) => this.#stuck.has(placeOf(put))) ? this.#problem : null;
	}

	/** Tries once more to write what is held; returns null if nothing is left. */
	async retry(): Promise<StorageProblem | null> {
		if (this.#waiting.size > 0) await this.#take();
		return this.#problem;
	}

	/** Lets go of records that are not wanted any more. */
	drop(unwanted: (put: Put) => boolean): void {
		for (const [place, put] of this.#waiting) {
			if (!unwanted(put)) continue;
			this.#waiting.delete(place);
			this.#stuck.delete(place);
		}
		if (this.#stuck.size === 0) this.#problem = null;
		this.#told();
	}

	/** One writing at a time; whatever comes meanwhile goes together in the next. */
	#take(): Promise<void> {
		if (!this.#turn) {
			this.#turn = this.#empty().finally(() => (this.#turn = null));
			return this.#turn;
		}
		this.#next ??= this.#turn.then(() => {
			this.#next = null;
			return this.#take();
		});
		return this.#next;
	}

	async #empty(): Promise<void> {
		const batch = [...this.#waiting];
		this.#problem = null;
		if (!(await this.#deliver(batch)) && batch.length > 1)
			// Together they may be too much, or one of them at fault: what can be saved is saved.
			for (const one of batch) await this.#deliver([one]);
		if (this.#stuck.size === 0) this.#problem = null;
		this.#told();
	}

	async #deliver(batch: readonly (readonly [string, Put])[]): Promise<boolean> {
		try {
			await this.#write(batch.map(([, put]) => put));
		} catch (error) {
			this.#problem = storageProblem(error);
			for (const [place] of batch) this.#stuck.add(place);
			return false;
		}
		for (const [place, put] of batch) {
			this.#stuck.delete(place);
			// A later state may have come meanwhile, and waits for its turn.
			if (this.#waiting.get(place) === put) this.#waiting.delete(place);
		}
		return true;
	}
}
