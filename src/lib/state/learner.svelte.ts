import { readLearnerMirror } from './learner-mirror.ts';
import { browserStore } from './store.ts';
import type { Guardian } from './work/guardian.svelte.ts';
import type { LearnerWork } from './work/learner-work.svelte.ts';

/** Whoever is learning here. A page is read before anything is remembered of them. */
class Learner {
	#work = $state.raw<LearnerWork | null>(null);
	#guardian = $state.raw<Guardian | null>(null);
	#opening: Promise<LearnerWork> | null = null;

	/** What they have done; null until it has been opened. */
	get work(): LearnerWork | null {
		return this.#work;
	}

	/** Who says how safe it is; null until the work has been opened. */
	get guardian(): Guardian | null {
		return this.#guardian;
	}

	/** Loads the storage when first asked. Where nothing can be kept, it opens too, and says so. */
	open(): Promise<LearnerWork> {
		this.#opening ??= this.#load().catch((error: unknown) => {
			// The network may have gone before this part of the program came: the next who asks tries again.
			this.#opening = null;
			throw error;
		});
		return this.#opening;
	}

	/** Opens the work if somebody has been here before: a first reader needs none of it. */
	async reopen(): Promise<LearnerWork | null> {
		return readLearnerMirror(browserStore()) || this.#opening ? this.open() : null;
	}

	async #load(): Promise<LearnerWork> {
		const [{ LearnerWork }, { Guardian }] = await Promise.all([
			import('./work/learner-work.svelte.ts'),
			import('./work/guardian.svelte.ts')
		]);
		const work = await LearnerWork.open();
		this.#guardian = new Guardian(work);
		this.#work = work;
		return work;
	}
}

/** The learner of this page. */
export const learner = new Learner();
