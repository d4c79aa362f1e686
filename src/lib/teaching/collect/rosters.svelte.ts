import type { Roster } from '../../classroom/gradebook/roster.ts';
import { rosterFrom } from '../../classroom/gradebook/roster-shape.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import type { RosterRecord } from '../../storage/class-records.ts';
import type { Json } from '../../storage/json.ts';
import { randomId } from '../../storage/random-id.ts';

/** A class list that is kept. */
export interface KeptRoster {
	readonly id: string;
	readonly name: string;
	readonly roster: Roster;
}

/** The class lists of an instructor. */
export class Rosters {
	readonly #work: LearnerWork;
	#records = $state.raw<readonly RosterRecord[]>([]);
	/** The oldest first. */
	readonly all: readonly KeptRoster[] = $derived(
		this.#records.flatMap(({ id, name, content, removed }) => {
			const roster = removed ? null : rosterFrom(content);
			return roster ? [{ id, name, roster }] : [];
		})
	);

	private constructor(work: LearnerWork) {
		this.#work = work;
	}

	static async open(work: LearnerWork): Promise<Rosters> {
		const rosters = new Rosters(work);
		await rosters.refresh();
		return rosters;
	}

	/** Reads again what is kept: another tab may have brought a list in. */
	async refresh(): Promise<void> {
		const records = await this.#work.keeping.recordsOf('rosters', this.#work.profile.id);
		this.#records = [...records].sort((one, other) => one.createdAt - other.createdAt);
	}

	/** Keeps a class list, in the place of an earlier one or beside the others; returns its id. */
	keep(name: string, roster: Roster, id: string = randomId()): string {
		const now = this.#work.keeping.now();
		const before = this.#records.find((each) => each.id === id);
		this.#write({
			profile: this.#work.profile.id,
			id,
			name,
			content: roster as unknown as Json,
			removed: false,
			createdAt: before?.createdAt ?? now,
			changedAt: Math.max(now, (before?.changedAt ?? 0) + 1)
		});
		return id;
	}

	/** Takes a list away; a mark that it is gone stays, so that no older file brings it back. */
	remove(id: string): void {
		const record = this.#records.find((each) => each.id === id);
		if (!record) return;
		const changedAt = Math.max(this.#work.keeping.now(), record.changedAt + 1);
		this.#write({ ...record, content: null, removed: true, changedAt });
	}

	#write(record: RosterRecord): void {
		this.#records = [...this.#records.filter(({ id }) => id !== record.id), record];
		void this.#work.keeping.keep('rosters', record);
	}
}
