import type { OpeningKey } from '../../classroom/hand-in/ready-key.ts';
import type { PublicKeys } from '../../classroom/keys/keys.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import { Collection } from './collection.svelte.ts';
import type { GivenOut } from './given-out.ts';
import { Inbox } from './inbox.ts';
import { freshAmong, keepHandIns } from './kept-hand-ins.ts';
import { KnownAssignments } from './known-assignments.svelte.ts';
import { openIncoming } from './open-incoming.ts';
import type { Added, Progress, Report } from './report.ts';
import { Rosters } from './rosters.svelte.ts';
import type { Incoming, TakenIn } from './take-in.ts';

/** What opens hand-ins, and tells which assignments are this instructor's own. */
export type CollectingKey = OpeningKey & PublicKeys;

/** An instructor collecting: what was given out, what comes in, and the class that is looked at. */
export class Collecting {
	readonly rosters: Rosters;
	readonly #known: KnownAssignments;
	readonly #inbox: Inbox;
	readonly #keys: () => Promise<readonly CollectingKey[]>;
	readonly #work: LearnerWork;
	readonly #exercises: readonly Exercise[];
	readonly #locale: Locale;
	#collection = $state.raw<Collection | null>(null);
	#progress = $state.raw<Progress | null>(null);
	#report = $state.raw<Report | null>(null);
	/** Counts how often an assignment was chosen: the last choice holds. */
	#choices = 0;
	/** What is being taken in. */
	#before: Promise<void> = Promise.resolve();
	#following: Promise<void> | null = null;

	private constructor(
		work: LearnerWork,
		exercises: readonly Exercise[],
		known: KnownAssignments,
		keys: () => Promise<readonly CollectingKey[]>,
		rosters: Rosters,
		locale: Locale
	) {
		this.#work = work;
		this.#exercises = exercises;
		this.#known = known;
		this.#inbox = new Inbox(known);
		this.#keys = keys;
		this.rosters = rosters;
		this.#locale = locale;
	}

	/** @param keys asked for whenever something comes in: another tab may have made or unlocked one */
	static async open(
		work: LearnerWork,
		exercises: readonly Exercise[],
		keys: () => Promise<readonly CollectingKey[]>,
		locale: Locale
	): Promise<Collecting> {
		const [known, rosters] = await Promise.all([KnownAssignments.open(work), Rosters.open(work)]);
		return new Collecting(work, exercises, known, keys, rosters, locale);
	}

	/** What was given out, the latest first. */
	get given(): readonly GivenOut[] {
		return this.#known.all;
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

	/** Looks at the hand-ins of an assignment, unless another is chosen while they are marked. */
	async choose(assignment: string): Promise<void> {
		const given = this.given.find((each) => each.assignment.id === assignment);
		if (!given) return;
		const choice = ++this.#choices;
		const opened = await Collection.open(
			this.#work,
			given,
			this.#exercises,
			this.#locale,
			(done, of) => {
				if (choice === this.#choices) this.#tell('marking', done, of);
			}
		);
		if (choice !== this.#choices) return;
		this.#collection = opened;
		this.#findRoster();
		this.#progress = null;
	}

	/** Uses a class list for the assignment that is looked at; null: none. */
	useRoster(id: string | null): void {
		this.#collection?.look({ roster: id, column: null, worth: null });
		this.#findRoster();
	}

	/** Takes in whatever came, after what came before: each hand-in into the assignment it is for. */
	take(incoming: readonly Incoming[]): Promise<void> {
		return this.#next(() => this.#takeNow(incoming));
	}

	/** Takes over what other tabs have done, after what is being done here. */
	follow(): Promise<void> {
		this.#following ??= this.#next(() => {
			this.#following = null;
			return this.#followNow();
		});
		return this.#following;
	}

	#next(act: () => Promise<void>): Promise<void> {
		const done = this.#before.then(act);
		this.#before = done.catch(() => {
			this.#progress = null;
		});
		return done;
	}

	async #takeNow(incoming: readonly Incoming[]): Promise<void> {
		this.#report = null;
		const keys = await this.#keys();
		const outcomes = await openIncoming(incoming, keys, this.#work.keeping.now(), (done) =>
			this.#tell('opening', done, incoming.length)
		);
		const { handIns, learned, again, failed } = await this.#inbox.sort(outcomes, keys);
		if (learned.length > 0) await this.#renew();
		const added: Added[] = [];
		let came = 0;
		for (const [assignment, taken] of handIns) {
			added.push(await this.#add(assignment, taken));
			came += taken.length;
		}
		const fresh = added.reduce((sum, { hands }) => sum + hands, 0);
		this.#report = {
			added,
			learned,
			again: again + came - fresh,
			failed,
			waiting: this.#inbox.waiting
		};
		await this.#showOneOf(added.filter(({ hands }) => hands > 0));
		this.#progress = null;
	}

	/** Keeps those that are not here yet, and marks them if their assignment is looked at. */
	async #add(assignment: string, taken: readonly TakenIn[]): Promise<Added> {
		const fresh = await freshAmong(this.#work, assignment, taken);
		const kept = keepHandIns(this.#work, fresh);
		if (assignment === this.#collection?.given.assignment.id)
			await this.#collection.add(
				fresh.map(({ collected }) => collected),
				(done) => this.#tell('marking', done, fresh.length)
			);
		await kept;
		return { assignment, hands: fresh.length };
	}

	/** What came may all be for an assignment that is not looked at. */
	async #showOneOf(added: readonly Added[]): Promise<void> {
		const shown = this.#collection?.given.assignment.id;
		if (added.some(({ assignment }) => assignment === shown)) return;
		const latest = shown ? undefined : this.given[0]?.assignment.id;
		const next = added[0]?.assignment ?? latest;
		if (next) await this.choose(next);
	}

	async #followNow(): Promise<void> {
		await Promise.all([this.#known.refresh(), this.rosters.refresh()]);
		await this.#renew();
		await this.#collection?.refresh((done, of) => this.#tell('marking', done, of));
		this.#findRoster();
		await this.#showOneOf([]);
		this.#progress = null;
		if (this.#inbox.isReady) await this.#takeNow([]);
	}

	/** Opens what is looked at anew where it was issued again since: other terms may hold. */
	async #renew(): Promise<void> {
		const shown = this.#collection?.given;
		const now = this.given.find(({ assignment }) => assignment.id === shown?.assignment.id);
		if (shown && now && now.issues.join() !== shown.issues.join())
			await this.choose(now.assignment.id);
	}

	#findRoster(): void {
		const collection = this.#collection;
		if (!collection) return;
		const { roster } = collection.view;
		collection.roster = this.rosters.all.find(({ id }) => id === roster)?.roster ?? null;
	}

	#tell(doing: Progress['doing'], done: number, of: number): void {
		this.#progress = { doing, done, of };
	}
}
