import { learner } from '$lib/state/learner.svelte.ts';
import type { LearnerWork } from '$lib/state/work/learner-work.svelte.ts';
import { leftOffAt, type Place } from '$lib/state/work/place.ts';
import { standingOf, type Standing } from '$lib/state/work/standing.ts';
import type { Attempt } from '$lib/storage/records.ts';

/** What the course map shows of whoever has been here before: nothing for a first reader. */
export class CourseStanding {
	#attempts = $state.raw<readonly Attempt[]>([]);
	#place = $state.raw<Place | null>(null);
	#looks = 0;

	/** Where reading was left off; null: nowhere yet. */
	get place(): Place | null {
		return this.#place;
	}

	/** Where the learner stands with these exercises; null: there is nothing to show. */
	with(exercises: readonly string[]): Standing | null {
		const standing = standingOf(this.#attempts, exercises);
		return standing.tried > 0 ? standing : null;
	}

	/** Reads the disk; called from an effect, it reads again whenever something was written. */
	look(): void {
		const { work } = learner;
		if (work && work.changes >= 0 && work.profile) void this.#read(work, ++this.#looks);
	}

	/** What was read for whoever learned here before, and comes late, is not shown. */
	async #read(work: LearnerWork, look: number): Promise<void> {
		const [attempts, place] = await Promise.all([work.attemptsOf('all'), leftOffAt(work)]);
		if (look !== this.#looks) return;
		this.#attempts = attempts;
		this.#place = place;
	}
}
