import type { Json } from '../../storage/json.ts';
import { randomId } from '../../storage/random-id.ts';
import { isAmong, readAttempts, type Which } from '../../storage/read-attempts.ts';
import type { Attempt, Draft, Kind, Note } from '../../storage/records.ts';
import type { Profile, Records, Setting } from '../../storage/records.ts';
import { byTime } from './by-time.ts';
import { claimProfile, newProfile } from './claim-profile.ts';
import { Keeping, type Device, type Kept } from './keeping.svelte.ts';
import { persistOnce } from './persist-once.ts';
import { whoLearns } from './who-learns.ts';

/** An answer just given: who gave it and when is known here. */
export type GivenAttempt = Omit<Attempt, 'id' | 'profile' | 'at'>;
export type GivenDraft = Omit<Draft, 'profile' | 'at'>;
export type GivenNote = Pick<Note, 'lesson' | 'anchor' | 'text'>;

/** What the learner of this device has done: written the moment it is given, read by all pages. */
export class LearnerWork {
	readonly keeping: Keeping;
	#profile: Profile = $state.raw(newProfile(0));
	#profiles: readonly Profile[] = $state.raw([]);
	#joined: readonly Profile[] = $state.raw([]);
	/** Is the learner's own record on the disk? */
	#known = false;

	private constructor(device?: Device) {
		this.keeping = new Keeping((profile) => void (profile ?? this.refresh()), device);
	}

	/** Opens what is on the device; a learner without a name is there from the first time on. */
	static async open(device?: Device): Promise<LearnerWork> {
		const work = new LearnerWork(device);
		await work.refresh();
		return work;
	}

	/** Who is learning. Seeds are drawn from the id. */
	get profile(): Profile {
		return this.#profile;
	}

	/** All learners of this device, the oldest first. */
	get profiles(): readonly Profile[] {
		return this.#profiles;
	}

	/** Learners whose work is that of whoever is learning. */
	get joined(): readonly Profile[] {
		return this.#joined;
	}

	/** Grows whenever something was written, here or in another tab: read it where you read again. */
	get changes(): number {
		return this.keeping.changes;
	}

	/** Looks again who is learning: another tab, or a restored backup, may have changed it. */
	async refresh(): Promise<void> {
		const unwritten = !this.#known && this.#profile.createdAt > 0;
		const nobody = unwritten ? this.#profile : newProfile(this.keeping.now());
		const claimed = await this.keeping.tryTo((database) => claimProfile(database, nobody), null);
		this.#known = claimed !== null;
		const { now, all, joined, owners } = await whoLearns(this.keeping, claimed ?? nobody);
		this.keeping.owners = owners;
		this.#profile = now;
		this.#profiles = all;
		this.#joined = joined;
	}

	/** Keeps an answer for good. */
	async recordAttempt(given: GivenAttempt): Promise<Kept<Attempt>> {
		const kept = await this.#keep('attempts', { ...given, id: randomId(), ...this.#byWhomAndWhen });
		if (kept.saved) void persistOnce(this.keeping);
		return kept;
	}

	/** The learner's attempts, the oldest first, those not on the disk yet among them. */
	async attemptsOf(which: Which): Promise<readonly Attempt[]> {
		const ids = this.keeping.idsOf(this.#profile.id);
		const attempts = await this.keeping.withUnwritten(
			'attempts',
			async (database) =>
				(await Promise.all(ids.map((id) => readAttempts(database, id, which)))).flat(),
			(attempt) => ids.includes(attempt.profile) && isAmong(which, attempt)
		);
		return byTime(attempts, ({ at }) => at);
	}

	/** Keeps what is being typed; called at every change, it writes as fast as the disk does. */
	saveDraft(given: GivenDraft): Promise<Kept<Draft>> {
		return this.#keep('drafts', { ...given, ...this.#byWhomAndWhen });
	}

	/** What was being typed; null: nothing yet. */
	async loadDraft(exercise: string, assignment: string | null = null): Promise<Draft | null> {
		const ids = this.keeping.idsOf(this.#profile.id);
		const drafts = await this.keeping.withUnwritten(
			'drafts',
			async (database) => {
				const keys = ids.map((id) => [id, exercise, assignment ?? '']);
				const found = await Promise.all(keys.map((key) => database.get('drafts', key)));
				return found.flatMap((draft) => draft ?? []);
			},
			(draft) =>
				ids.includes(draft.profile) &&
				draft.exercise === exercise &&
				draft.assignment === assignment
		);
		return byTime(drafts, ({ at }) => at).at(-1) ?? null;
	}

	/** A note to be, or a highlight where the text is empty; `changeNote` writes it. */
	newNote(given: GivenNote): Note {
		const at = this.keeping.now();
		const made = { id: randomId(), profile: this.#profile.id, removed: false };
		return { ...given, ...made, createdAt: at, changedAt: at };
	}

	/** Writes a new note, or a highlight where the text is empty. */
	addNote(given: GivenNote): Promise<Kept<Note>> {
		return this.#keep('notes', this.newNote(given));
	}

	/** Changes or removes a note; what follows is always later than what it follows. */
	changeNote(note: Note, change: Partial<Pick<Note, 'text' | 'removed'>>): Promise<Kept<Note>> {
		const changedAt = Math.max(this.keeping.now(), note.changedAt + 1);
		return this.#keep('notes', { ...note, ...change, changedAt });
	}

	/** The notes on a lesson (on the course as a whole: ''), the oldest first. */
	async notesOf(lesson: string): Promise<readonly Note[]> {
		const notes = await this.keeping.recordsOf('notes', this.#profile.id);
		const here = notes.filter((note) => note.lesson === lesson && !note.removed);
		return byTime(here, (note) => note.createdAt);
	}

	/** Keeps a choice of the learner's. */
	saveSetting(name: string, value: Json): Promise<Kept<Setting>> {
		const changedAt = this.keeping.now();
		return this.#keep('settings', { profile: this.#profile.id, name, value, changedAt });
	}

	/** A choice of the learner's; null: none was made. */
	async setting(name: string): Promise<Json> {
		const settings = await this.keeping.recordsOf('settings', this.#profile.id);
		const said = settings.filter((each) => each.name === name);
		// What they decided themselves holds; else the latest of those they are one with.
		const own = said.find(({ profile }) => profile === this.#profile.id);
		return (own ?? byTime(said, ({ changedAt }) => changedAt).at(-1))?.value ?? null;
	}

	get #byWhomAndWhen(): { readonly profile: string; readonly at: number } {
		return { profile: this.#profile.id, at: this.keeping.now() };
	}

	/** Where the storage could not be opened, the learner is still to be written too. */
	#keep<K extends Kind>(kind: K, record: Records[K]): Promise<Kept<Records[K]>> {
		if (!this.#known) void this.keeping.keep('profiles', this.#profile);
		return this.keeping.keep(kind, record);
	}
}
