import type { OpeningKey } from '../../classroom/hand-in/open-hand-in.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import { Collection } from './collection.svelte.ts';
import { givenOut, type GivenOut } from './given-out.ts';
import { inSlices } from './in-slices.ts';
import { handInRecord, knownHandIns } from './kept-hand-ins.ts';
import { Rosters } from './rosters.svelte.ts';
import { takeIn, type Failure, type Incoming, type TakenIn } from './take-in.ts';

/** How far a piece of work has come. */
export interface Progress {
	readonly doing: 'opening' | 'marking';
	readonly done: number;
	readonly of: number;
}

/** What became of all that came in at once. */
export interface Report {
	/** New hand-ins, with the id of their assignment. */
	readonly added: readonly { readonly assignment: string; readonly hands: number }[];
	/** Hand-ins that were here already. */
	readonly again: number;
	readonly failed: readonly { readonly name: string; readonly failure: Failure }[];
}

/** So many are opened side by side: cryptography has processors of its own. */
const atOnce = 8;

function inTurns(incoming: readonly Incoming[]): readonly (readonly Incoming[])[] {
	return Array.from({ length: Math.ceil(incoming.length / atOnce) }, (_, turn) =>
		incoming.slice(turn * atOnce, (turn + 1) * atOnce)
	);
}

/** An instructor collecting: what was given out, what comes in, and the class that is looked at. */
export class Collecting {
	readonly given: readonly GivenOut[];
	readonly rosters: Rosters;
	readonly keys: readonly OpeningKey[];
	readonly #work: LearnerWork;
	readonly #exercises: readonly Exercise[];
	readonly #locale: Locale;
	#collection = $state.raw<Collection | null>(null);
	#progress = $state.raw<Progress | null>(null);
	#report = $state.raw<Report | null>(null);
	/** What is being taken in. */
	#before: Promise<void> = Promise.resolve();

	private constructor(
		work: LearnerWork,
		exercises: readonly Exercise[],
		given: readonly GivenOut[],
		keys: readonly OpeningKey[],
		rosters: Rosters,
		locale: Locale
	) {
		this.#work = work;
		this.#exercises = exercises;
		this.given = given;
		this.keys = keys;
		this.rosters = rosters;
		this.#locale = locale;
	}

	static async open(
		work: LearnerWork,
		exercises: readonly Exercise[],
		keys: readonly OpeningKey[],
		locale: Locale
	): Promise<Collecting> {
		const records = await work.keeping.recordsOf('assignments', work.profile.id);
		const [given, rosters] = await Promise.all([givenOut(records), Rosters.open(work)]);
		return new Collecting(work, exercises, given, keys, rosters, locale);
	}

	/** The assignment that is looked at; null: none yet. */
	get collection(): Collection | null {
		return this.#collection;
	}

	/** null: nothing is being done. */
	get progress(): Progress | null {
		return this.#progress;
	}

	/** What became of what came in last. */
	get report(): Report | null {
		return this.#report;
	}

	/** Looks at the hand-ins of an assignment. */
	async choose(assignment: string): Promise<void> {
		const given = this.given.find((each) => each.assignment.id === assignment);
		if (!given) return;
		const told = (done: number, of: number) => this.#tell('marking', done, of);
		const collection = await Collection.open(
			this.#work,
			given,
			this.#exercises,
			this.#locale,
			told
		);
		const { roster } = collection.view;
		collection.roster = this.rosters.all.find(({ id }) => id === roster)?.roster ?? null;
		this.#collection = collection;
		this.#progress = null;
	}

	/** Uses a class list for the assignment that is looked at; null: none. */
	useRoster(id: string | null): void {
		if (!this.#collection) return;
		this.#collection.look({ roster: id, column: null, worth: null });
		this.#collection.roster = this.rosters.all.find((each) => each.id === id)?.roster ?? null;
	}

	/** Takes in whatever came, after what came before: each hand-in into the assignment it is for. */
	take(incoming: readonly Incoming[]): Promise<void> {
		const taken = this.#before.then(() => this.#takeNow(incoming));
		this.#before = taken.catch(() => {
			this.#progress = null;
		});
		return taken;
	}

	async #takeNow(incoming: readonly Incoming[]): Promise<void> {
		const { keeping, profile } = this.#work;
		this.#report = null;
		const opened: TakenIn[] = [];
		const failed: { name: string; failure: Failure }[] = [];
		await inSlices(
			inTurns(incoming),
			async (turn) => {
				const outcomes = turn.map((each) => takeIn(each, this.keys, keeping.now()));
				for (const outcome of (await Promise.all(outcomes)).flat())
					if (outcome.taken) this.#sort(outcome.name, outcome.handIn, opened, failed);
					else failed.push({ name: outcome.name, failure: outcome.failure });
			},
			(turns) => this.#tell('opening', Math.min(turns * atOnce, incoming.length), incoming.length)
		);
		const added: { assignment: string; hands: number }[] = [];
		const ids = opened.map(({ collected }) => collected.handIn.assignment);
		for (const assignment of ids.filter((id, place) => ids.indexOf(id) === place)) {
			const theirs = opened.filter(({ collected }) => collected.handIn.assignment === assignment);
			const fresh = await this.#fresh(assignment, theirs);
			added.push({ assignment, hands: fresh.length });
			const kept = fresh.map((each) => keeping.keep('handIns', handInRecord(each, profile.id)));
			if (assignment === this.#collection?.given.assignment.id)
				await this.#collection.add(
					fresh.map(({ collected }) => collected),
					(done) => this.#tell('marking', done, fresh.length)
				);
			await Promise.all(kept);
		}
		const fresh = added.reduce((sum, { hands }) => sum + hands, 0);
		this.#report = { added, again: opened.length - fresh, failed };
		this.#progress = null;
	}

	#sort(
		name: string,
		taken: TakenIn,
		opened: TakenIn[],
		failed: { name: string; failure: Failure }[]
	): void {
		const { assignment } = taken.collected.handIn;
		if (this.given.some((each) => each.assignment.id === assignment)) opened.push(taken);
		else failed.push({ name, failure: { why: 'unknown-assignment' } });
	}

	/** Those that are not here yet. The same hand-in sealed anew is the same. */
	async #fresh(assignment: string, taken: readonly TakenIn[]): Promise<readonly TakenIn[]> {
		const known = await knownHandIns(this.#work, assignment);
		return taken.filter(({ collected: { id, handIn } }) => {
			const content = JSON.stringify(handIn);
			const isNew = !known.has(id) && !known.has(content);
			known.add(id).add(content);
			return isNew;
		});
	}

	#tell(doing: Progress['doing'], done: number, of: number): void {
		this.#progress = { doing, done, of };
	}
}
