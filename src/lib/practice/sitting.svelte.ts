import type { Answer, Reason, Validation } from '../exercises/answer.ts';
import type { Drawn } from '../exercises/drawn.ts';
import type { Economy } from '../exercises/economy.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { mark } from '../exercises/mark.ts';
import type { Mark } from '../exercises/marked.ts';
import { validate } from '../exercises/validate.ts';
import { attemptOf } from './attempt-of.ts';
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
	readonly #assignment: Assignment | null;
	/** Answers given to it for the assignment. */
	#tries = $state(0);
	readonly #keeper: Keeper;
	readonly #numbers: Numbers;
	#raw = $state.raw<Raw | undefined>(undefined);
	/** Hints given; one more than there are: the solution, and with it all of them. */
	#help = $state(0);
	/** Was the solution looked at, of these very numbers? */
	#seen = false;
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
		this.#assignment = assignment;
		this.#tries = attempts.length;
		this.#keeper = keeper;
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
		return this.triesLeft === 0 || (this.isMarked && done);
	}

	/** How many more answers an instructor takes; null: any number. */
	get triesLeft(): number | null {
		const atMost = this.#assignment?.terms?.attempts ?? null;
		return atMost === null ? null : Math.max(0, atMost - this.#tries);
	}

	/** Can anything more be done once it is over? Not where what it told would be the next answer. */
	get goesOn(): boolean {
		if (!this.isOver || !this.#assignment?.terms) return true;
		return this.exercise.task.kind === 'explain' && this.triesLeft !== 0;
	}

	get mayHaveHints(): boolean {
		return this.#assignment?.terms?.hints ?? true;
	}

	get mayHaveSolution(): boolean {
		return this.#assignment?.terms?.solutions ?? true;
	}

	get hintsGiven(): number {
		return Math.min(this.#help, this.exercise.hints.length);
	}

	get solutionShown(): boolean {
		return this.#help > this.exercise.hints.length;
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
		if (this.triesLeft === 0) return null;
		const { answer } = validation;
		const marked = mark(this.exercise, this.drawn, answer);
		const help = { hints: this.hintsGiven, shown: this.#seen };
		const { seed } = this.drawn;
		const attempt = attemptOf(this.exercise, seed, answer, marked, help, this.#assignment);
		void this.#keeper.recordAttempt(attempt);
		this.#tries++;
		this.#marked = { answer, mark: marked };
		this.#stale = false;
		return marked;
	}

	hint(): void {
		if (this.#help < this.exercise.hints.length) this.#help++;
		void this.#keep();
	}

	showSolution(): void {
		this.#help = this.exercise.hints.length + 1;
		this.#seen = true;
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
		this.#help = 0;
		this.#round++;
		void this.#keep();
	}

	/** The same exercise with other numbers. */
	another(): void {
		this.#numbers.next();
		this.#seen = false;
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
		this.#help = draft.hints;
		this.#seen = draft.shown ?? this.solutionShown;
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
			hints: this.#help,
			shown: this.#seen
		});
		this.#saved = saved ? 'saved' : 'held';
	}
}
