import type { LearnerWork } from './work/learner-work.svelte.ts';

/** Whoever is learning here. A page is read before anything is remembered of them. */
class Learner {
	#work = $state.raw<LearnerWork | null>(null);
	#opening: Promise<LearnerWork> | null = null;

	/** What they have done; null until it has been opened. */
	get work(): LearnerWork | null {
		return this.#work;
	}

	/** Loads the storage when first asked. It never fails: where nothing can be kept, the work says so. */
	open(): Promise<LearnerWork> {
		this.#opening ??= this.#load();
		return this.#opening;
	}

	async #load(): Promise<LearnerWork> {
		const { LearnerWork } = await import('./work/learner-work.svelte.ts');
		this.#work = await LearnerWork.open();
		return this.#work;
	}
}

/** The learner of this page. */
export const learner = new Learner();
