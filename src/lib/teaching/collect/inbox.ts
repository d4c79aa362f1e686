import type { PublicKeys } from '../../classroom/keys/keys.ts';
import type { KnownAssignments } from './known-assignments.svelte.ts';
import type { Failed } from './report.ts';
import type { Outcome, TakenIn } from './take-in.ts';

/** What came in, by what is to become of it. */
export interface Sorted {
	/** Hand-ins whose assignment is known, by its id. */
	readonly handIns: ReadonlyMap<string, readonly TakenIn[]>;
	/** Titles of assignments that came along and were not known before. */
	readonly learned: readonly string[];
	/** How many assignments were known already. */
	readonly again: number;
	readonly failed: readonly Failed[];
}

/** Where hand-ins wait that were opened before their assignment was known. */
export class Inbox {
	readonly #known: KnownAssignments;
	#waiting: readonly TakenIn[] = [];

	constructor(known: KnownAssignments) {
		this.#known = known;
	}

	/** How many wait. */
	get waiting(): number {
		return this.#waiting.length;
	}

	/** Is there something whose assignment has become known? */
	get isReady(): boolean {
		return this.#waiting.some((each) => this.#isKnown(each));
	}

	/** Learns the assignments that came along; what waited for one of them comes out again. */
	async sort(outcomes: readonly Outcome[], keys: readonly PublicKeys[]): Promise<Sorted> {
		const failed: Failed[] = [];
		const learned: string[] = [];
		let again = 0;
		for (const outcome of outcomes) {
			if (outcome.is === 'failed') failed.push(outcome);
			if (outcome.is !== 'assignment') continue;
			const became = await this.#known.learn(outcome.issue, keys);
			if (became === 'new') learned.push(outcome.issue.assignment.title);
			else if (became === 'known') again++;
			else failed.push({ name: outcome.name, failure: { why: became } });
		}
		const all = [...this.#waiting];
		for (const outcome of outcomes) {
			if (outcome.is !== 'hand-in') continue;
			all.push(outcome.handIn);
			if (!this.#isKnown(outcome.handIn))
				failed.push({ name: outcome.name, failure: { why: 'unknown-assignment' } });
		}
		const unknown = all.filter((each) => !this.#isKnown(each));
		this.#waiting = [...new Map(unknown.map((each) => [each.collected.id, each])).values()];
		const handIns = new Map<string, TakenIn[]>();
		for (const each of all.filter((one) => this.#isKnown(one))) {
			const theirs = handIns.get(assignmentOf(each));
			if (theirs) theirs.push(each);
			else handIns.set(assignmentOf(each), [each]);
		}
		return { handIns, learned, again, failed };
	}

	#isKnown(taken: TakenIn): boolean {
		return this.#known.knows(assignmentOf(taken));
	}
}

function assignmentOf({ collected }: TakenIn): string {
	return collected.handIn.assignment;
}
