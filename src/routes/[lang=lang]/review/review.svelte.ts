import type { Exercise } from '$lib/exercises/exercise.ts';
import { chooseExercise } from '$lib/review/choose-exercise.ts';
import { memoriesOf, type Memory } from '$lib/review/memory.ts';
import { planReviews } from '$lib/review/plan.ts';
import { readWishes } from '$lib/review/read-wishes.ts';
import { reviewedOf } from '$lib/review/reviewed-of.ts';
import { absenceAt, defaultWishes, type ReviewWishes } from '$lib/review/wishes.ts';
import type { LearnerWork } from '$lib/state/work/learner-work.svelte.ts';
import type { Attempt } from '$lib/storage/records.ts';

/** What is asked now: an objective, by an exercise with numbers of its own. */
export interface Asked {
	readonly memory: Memory;
	readonly exercise: Exercise;
}

const setting = 'review';

/** A learner going over what is due: what is asked, what comes next, and what they have decided. */
export class Review {
	readonly #work: LearnerWork;
	readonly #exercises: readonly Exercise[];
	#attempts: readonly Attempt[] = $state.raw([]);
	#wishes: ReviewWishes = $state.raw(defaultWishes);
	#now = $state(0);
	#asked: Asked | null = $state.raw(null);
	/** Objectives put off until the page is opened again. */
	#putOff: readonly string[] = $state.raw([]);

	/** Only what can still be asked is planned: an author may have taken exercises out. */
	readonly #memories = $derived(
		memoriesOf(this.#attempts.map(reviewedOf)).filter((memory) => this.#exerciseFor(memory))
	);
	readonly plan = $derived(planReviews(this.#memories, this.#wishes, this.#now));

	private constructor(work: LearnerWork, exercises: readonly Exercise[]) {
		this.#work = work;
		this.#exercises = exercises;
	}

	/** Reads what the learner has done, and asks for what is most nearly forgotten. */
	static async open(work: LearnerWork, exercises: readonly Exercise[]): Promise<Review> {
		const review = new Review(work, exercises);
		review.#wishes = readWishes(await work.setting(setting));
		await review.refresh();
		review.next();
		return review;
	}

	/** What is asked now; null: nothing is. */
	get asked(): Asked | null {
		return this.#asked;
	}

	get wishes(): ReviewWishes {
		return this.#wishes;
	}

	/** Has the learner answered anything that comes back? */
	get hasMemories(): boolean {
		return this.#memories.length > 0;
	}

	/** Objectives asked for today, and those that wait, all told. */
	get today(): number {
		return this.plan.done + this.plan.today.length;
	}

	/** Reads again what was answered, as of now. */
	async refresh(): Promise<void> {
		this.#attempts = await this.#work.attemptsOf('all');
		this.#now = Date.now();
	}

	/** Goes on to what is due next. */
	next(): void {
		const memory = this.plan.today.find(({ objective }) => !this.#putOff.includes(objective));
		const exercise = memory && this.#exerciseFor(memory);
		this.#asked = memory && exercise ? { memory, exercise } : null;
	}

	/** Leaves what is asked for another time. */
	putOff(): void {
		if (this.#asked) this.#putOff = [...this.#putOff, this.#asked.memory.objective];
		this.next();
	}

	/** Keeps what the learner decides. */
	decide(change: Partial<ReviewWishes>): void {
		this.#wishes = { ...this.#wishes, ...change };
		const { dailyLimit, exam, away } = this.#wishes;
		void this.#work.saveSetting(setting, {
			dailyLimit,
			exam: exam && { ...exam },
			away: away && { ...away, backlog: [...away.backlog] }
		});
		if (!this.#asked) this.next();
	}

	/** Spreads what has piled up over so many days. */
	spread(days: number): void {
		this.decide({ away: absenceAt(this.#now, days, this.#memories) });
	}

	#exerciseFor({ objective }: Memory): Exercise | null {
		const candidates = this.#exercises.map((exercise) => ({
			id: exercise.id,
			objective: `${exercise.lesson}/${exercise.objective}`,
			kind: exercise.task.kind,
			exercise
		}));
		return chooseExercise(objective, candidates, this.#attempts)?.exercise ?? null;
	}
}
