import { learner } from '$lib/state/learner.svelte.ts';
import type { LearnerWork } from '$lib/state/work/learner-work.svelte.ts';
import { standingOf, type Standing } from '$lib/state/work/standing.ts';
import type { Attempt } from '$lib/storage/records.ts';
import { exerciseIdsOf, type LessonOutline, type ObjectiveOutline } from '../../outline-of.ts';

/** Where the learner stands in the lesson they read; nothing until they have answered in it. */
export class LessonStanding {
	readonly #outline: LessonOutline;
	#attempts = $state.raw<readonly Attempt[]>([]);
	#due = $state(0);
	#looks = 0;
	readonly #tried = $derived.by(
		() => standingOf(this.#attempts, exerciseIdsOf(this.#outline)).tried > 0
	);

	constructor(outline: LessonOutline) {
		this.#outline = outline;
	}

	/** How many of its objectives are due for review today. */
	get due(): number {
		return this.#due;
	}

	/** Where the learner stands with an objective; null: there is nothing to show. */
	with({ exercises }: ObjectiveOutline): Standing | null {
		const ids = exercises.map(({ id }) => id);
		return this.#tried ? standingOf(this.#attempts, ids) : null;
	}

	/** Reads the disk; called from an effect, it reads again whenever something was written. */
	look(): void {
		const { work } = learner;
		if (work && work.changes >= 0 && work.profile) void this.#read(work, ++this.#looks);
	}

	async #read(work: LearnerWork, look: number): Promise<void> {
		const attempts = await work.attemptsOf('all');
		if (look !== this.#looks) return;
		this.#attempts = attempts;
		if (!this.#tried) {
			this.#due = 0;
			return;
		}
		const { dueIn } = await import('./due-in.ts');
		const due = await dueIn(this.#outline, attempts, work);
		if (look === this.#looks) this.#due = due;
	}
}
