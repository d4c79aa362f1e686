import type { Assignment } from '../../classroom/assignment/assignment.ts';
import { seedLearner } from '../../classroom/assignment/seed-for.ts';
import type { Learner } from '../../classroom/hand-in/hand-in.ts';
import { fingerprint } from '../../classroom/keys/fingerprint.ts';
import type { Refusal } from '../../classroom/transport/refusal.ts';
import type { Assignment as Done } from '../../practice/keeper.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import type { Attempt, Draft } from '../../storage/records.ts';
import type { TakenRecord } from '../../storage/class-records.ts';
import { deviceId } from './device-id.ts';
import { sealAnswers, type Sealed } from './sealed.ts';
import { keptAssignment, takeAssignment, type Kept } from './take-assignment.ts';

export type Opening =
	| { readonly taken: true; readonly value: Taken }
	| { readonly taken: false; readonly refusal: Refusal };

/** An assignment that a learner has opened: who they are in it, what they answered, what went out. */
export class Taken {
	readonly assignment: Assignment;
	readonly digest: string;
	/** Of the key that signed it. */
	readonly fingerprint: string;
	readonly #work: LearnerWork;
	#record = $state.raw() as TakenRecord;
	#attempts = $state.raw<readonly Attempt[]>([]);
	#drafts = $state.raw<readonly Draft[]>([]);

	private constructor(work: LearnerWork, { assignment, digest, record }: Kept, print: string) {
		this.#work = work;
		this.assignment = assignment;
		this.digest = digest;
		this.fingerprint = print;
		this.#record = record;
	}

	/**
	 * Opens an assignment from what came from outside, and keeps it.
	 *
	 * @param code of the learner, where the link or the sheet names it
	 */
	static async open(work: LearnerWork, text: string, code = ''): Promise<Opening> {
		const came = await takeAssignment(work, text, code);
		return came.taken ? { taken: true, value: await Taken.#of(work, came.kept) } : came;
	}

	/** Opens one that has been opened before; null: there is none of this id. */
	static async again(work: LearnerWork, id: string): Promise<Taken | null> {
		const kept = await keptAssignment(work, id);
		return kept && Taken.#of(work, kept);
	}

	static async #of(work: LearnerWork, kept: Kept): Promise<Taken> {
		const taken = new Taken(work, kept, await fingerprint(kept.assignment.instructor));
		await taken.refresh();
		return taken;
	}

	get learner(): Learner {
		return { name: this.#record.name, code: this.#record.code };
	}

	/** Has the learner said who they are? */
	get isNamed(): boolean {
		return this.#record.name.trim() !== '' || this.#record.code.trim() !== '';
	}

	/** Numbers that were drawn for a name stay with it. */
	get mayRename(): boolean {
		return this.assignment.numbers === 'same' || this.#attempts.length === 0;
	}

	/** The oldest first. */
	get attempts(): readonly Attempt[] {
		return this.#attempts;
	}

	get handedIn(): TakenRecord['handedIn'] {
		return this.#record.handedIn;
	}

	/** What has been answered since the last hand-in. */
	get since(): number {
		const last = this.handedIn.at(-1);
		return last ? this.#attempts.filter(({ at }) => at > last.at).length : this.#attempts.length;
	}

	attemptsAt(exercise: string): readonly Attempt[] {
		return this.#attempts.filter((attempt) => attempt.exercise === exercise);
	}

	/** Exercises in which something stands that was not checked, and so is not handed in. */
	get unchecked(): readonly string[] {
		const last = (id: string) => this.attemptsAt(id).at(-1)?.at ?? 0;
		return this.#drafts
			.filter(({ exercise, answer, at }) => answer !== null && at > last(exercise))
			.map(({ exercise }) => exercise);
	}

	/** What an exercise needs to know of it. */
	terms(now: number): Done {
		const { id, attempts, hints, solutions } = this.assignment;
		const shown =
			typeof solutions === 'object'
				? now >= solutions.after
				: solutions === 'after-hand-in' && this.handedIn.length > 0;
		const learner = seedLearner(this.assignment, this.learner);
		return { id, seed: id, terms: { learner, attempts, hints, solutions: shown } };
	}

	/** Reads again what has been answered. */
	async refresh(): Promise<void> {
		const { id } = this.assignment;
		this.#attempts = await this.#work.attemptsOf({ assignment: id });
		const drafts = await this.#work.keeping.recordsOf('drafts', this.#work.profile.id);
		this.#drafts = drafts.filter(({ assignment }) => assignment === id);
	}

	async rename(learner: Learner): Promise<void> {
		await this.#change({ name: learner.name.trim(), code: learner.code.trim() });
	}

	/** Seals all answers given so far for the instructor. */
	async seal(language: string): Promise<Sealed> {
		await this.refresh();
		const { learner, digest: assignmentDigest } = this;
		const device = await deviceId(this.#work);
		const startedAt = this.#record.createdAt;
		const head = { assignmentDigest, learner, language, device, startedAt };
		return sealAnswers(this.assignment, head, this.#attempts, this.#work.keeping.now());
	}

	/** A hand-in has left the device, one way or another; the same one twice counts once. */
	async noteHandedIn({ id, at, attempts }: Sealed): Promise<void> {
		const { handedIn } = this.#record;
		if (handedIn.some((each) => each.id === id)) return;
		await this.#change({ handedIn: [...handedIn, { id, at, attempts }] });
	}

	async #change(change: Partial<TakenRecord>): Promise<void> {
		const changedAt = Math.max(this.#work.keeping.now(), this.#record.changedAt + 1);
		this.#record = { ...this.#record, ...change, changedAt };
		await this.#work.keeping.keep('taken', this.#record);
	}
}
