import type { Answer, Reason, Validation } from '../exercises/answer.ts';
import type { Drawn } from '../exercises/drawn.ts';
import type { Economy } from '../exercises/economy.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { mark } from '../exercises/mark.ts';
import type { Mark } from '../exercises/marked.ts';
import { validate } from '../exercises/validate.ts';
import { Allowance } from './allowance.svelte.ts';
import { attemptOf } from './attempt-of.ts';
import { HelpTaken } from './help-taken.svelte.ts';
import type { Assignment, Attempt, Draft, Keeper, Raw } from './keeper.ts';
import { Numbers } from './numbers.svelte.ts';
import { stoodWith, type Stood } from './stood.ts';
import { wasMarked } from './was-marked.ts';

/** What a learner has left of an exercise. */
export interface Past {
	readonly draft: Draft | null;
	readonly attempts: readonly Attempt[];
}

/** What is no answer yet and can become one. */
const unfinished = new Set<Reason>(['empty', 'unreadable', 'divides-by-zero', 'incomplete']);

/** An answer and what it was worth. */
export interface Marked {
	readonly answer: Answer;
	readonly mark: Mark;
}

/**
 * A learner sitting over one exercise: its numbers, the answer so far, the help taken, and what the
 * last check said. Every change is kept at once; every check is recorded.
 */
export class Sitting {
	readonly exercise: Exercise;
	readonly locale: string;
	readonly stood: Stood;
	readonly allowance: Allowance;
	readonly #assignment: Assignment | null;
	readonly #keeper: Keeper;
	readonly #numbers: Numbers;
	readonly #help: HelpTaken;
	#raw = $state.raw<Raw | undefined>(undefined);
	#marked = $state.raw<Marked | null>(null);
	/** Has the answer changed since it was marked? */
	#stale = $state(false);
	#refused = $state(false);
	#round = $state(0);
	#unsettled = $state.raw<Draft | null>(null);
	#saved = $state<'no' | 'saving' | 'saved' | 'held'>('no');
	readonly #validation = $derived.by(() =>
		validate(this.exercise, this.drawn, this.#raw, this.locale)
	);

	/** @throws RangeError if the exercise has no numbers to draw, which a build has ruled out. */
	constructor(
		exercise: Exercise,
		economy: Economy,
		locale: string,
		keeper: Keeper,
		{ draft, attempts }: Past,
		assignment: Assignment | null = null
	) {
		this.exercise = exercise;
		this.locale = locale;
		this.stood = stoodWith(attempts);
		this.allowance = new Allowance(assignment, attempts.length);
		this.#assignment = assignment;
		this.#keeper = keeper;
		this.#help = new HelpTaken(exercise.hints.length);
		const learner = assignment?.terms?.learner ?? keeper.profile.id;
		this.#numbers = new Numbers(exercise, economy, learner, assignment?.seed ?? null);
		if (draft?.version === exercise.version) this.#resume(draft, attempts);
		else if (draft && draft.answer !== null) this.#unsettled = draft;
	}

	get drawn(): Drawn {
		return this.#numbers.drawn;
	}

	/** What was typed or picked; undefined: nothing was touched. */
	get raw(): Raw | undefined {
		return this.#raw;
	}

	/** Is it an answer, and how is it read? undefined: nothing was touched. */
	get validation(): Validation | undefined {
		return this.#validation;
	}

	/** The last check came upon no answer, and nothing has changed since. */
	get refused(): boolean {
		return this.#refused;
	}

	/** What was checked last. */
	get marked(): Marked | null {
		return this.#marked;
	}

	/** Grows with every new beginning. */
	get round(): number {
		return this.#round;
	}

	/** The mark is of the answer that stands there now. */
	get isMarked(): boolean {
		return this.#marked !== null && !this.#stale;
	}

	/** Nothing more can be answered: it is right, or the check has told what would have been. */
	get isOver(): boolean {
		const told = ['place', 'predict'].includes(this.exercise.task.kind);
		const outcome = this.#marked?.mark.outcome;
		const done = told || outcome === 'right' || outcome === 'noted';
		return this.allowance.triesLeft === 0 || (this.isMarked && done);
	}

	/** Can anything more be done once it is over? Not where what it told would be the next answer. */
	get goesOn(): boolean {
		if (!this.isOver || !this.allowance.isBound) return true;
		return this.exercise.task.kind === 'explain' && this.allowance.triesLeft !== 0;
	}

	get hintsGiven(): number {
		return this.#help.hintsGiven;
	}

	get solutionShown(): boolean {
		return this.#help.solutionShown;
	}

	/** Can the exercise be had with other numbers? */
	get hasOthers(): boolean {
		return this.#assignment === null && Object.keys(this.exercise.draws).length > 0;
	}

	/** What was answered to an earlier version of the exercise, until the learner says what to do. */
	get unsettled(): Draft | null {
		return this.#unsettled;
	}

	get saved(): 'no' | 'saving' | 'saved' | 'held' {
		return this.#saved;
	}

	answer(raw: Raw): void {
		this.#raw = raw;
		this.#stale = this.#marked !== null;
		this.#refused = false;
		void this.#keep();
	}

	/** Marks the answer; null if there is none to mark, which is not to be wrong. */
	check(): Mark | null {
		// An order that was left as it lay is an answer too.
		if (this.#raw === undefined && this.exercise.task.kind === 'order')
			this.answer(this.drawn.order);
		const validation = this.#validation;
		this.#refused = !validation?.valid;
		if (!validation?.valid) return null;
		if (this.#marked && this.isMarked) return this.#marked.mark;
		if (this.allowance.triesLeft === 0) return null;
		const { answer } = validation;
		const marked = mark(this.exercise, this.drawn, answer);
		const { seed } = this.drawn;
		const help = this.#help.recorded;
		const attempt = attemptOf(this.exercise, seed, answer, marked, help, this.#assignment);
		void this.#keeper.recordAttempt(attempt);
		this.allowance.spend();
		this.#marked = { answer, mark: marked };
		this.#stale = false;
		return marked;
	}

	hint(): void {
		this.#help.hint();
		void this.#keep();
	}

	showSolution(): void {
		this.#help.showSolution();
		void this.#keep();
	}

	/** Takes the mark away; the answer stays, to be changed. */
	again(): void {
		this.#marked = null;
		this.#stale = false;
		this.#refused = false;
	}

	/** The same numbers from the beginning; a solution that was looked at stays so. */
	afresh(): void {
		this.again();
		this.#raw = undefined;
		this.#help.hide();
		this.#round++;
		void this.#keep();
	}

	/** The same exercise with other numbers. */
	another(): void {
		this.#numbers.next();
		this.#help.forget();
		this.afresh();
	}

	/** An exercise has changed: the answer to its earlier version is taken over, or left behind. */
	settle(keepAnswer: boolean): void {
		if (this.#unsettled && keepAnswer) this.#resume(this.#unsettled, []);
		this.#unsettled = null;
		this.#round++;
		void this.#keep();
	}

	#resume(draft: Draft, attempts: readonly Attempt[]): void {
		this.#numbers.resume(draft.seed, draft.turn);
		this.#raw = draft.answer ?? undefined;
		this.#help.resume(draft);
		const validation = this.#validation;
		if (!validation) return;
		if (!validation.valid) {
			// What the changed exercise knows nothing of cannot be shown in it.
			if (!unfinished.has(validation.reason)) this.#raw = undefined;
			return;
		}
		const { answer } = validation;
		if (wasMarked(answer, draft.seed, attempts))
			this.#marked = { answer, mark: mark(this.exercise, this.drawn, answer) };
	}

	async #keep(): Promise<void> {
		this.#saved = 'saving';
		const { saved } = await this.#keeper.saveDraft({
			exercise: this.exercise.id,
			assignment: this.#assignment?.id ?? null,
			version: this.exercise.version,
			seed: this.drawn.seed,
			turn: this.#numbers.turn,
			answer: this.#raw ?? null,
			...this.#help.kept
		});
		this.#saved = saved ? 'saved' : 'held';
	}
}
