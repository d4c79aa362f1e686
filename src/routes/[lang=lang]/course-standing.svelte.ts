import { learner } from '$lib/state/learner.svelte.ts';
import { leftOffAt, type Place } from '$lib/state/work/place.ts';
import { standingOf, type Standing } from '$lib/state/work/standing.ts';
import type { Attempt } from '$lib/storage/records.ts';

/** What the course map shows of whoever has been here before: nothing for a first reader. */
export class CourseStanding {
	#attempts = $state.raw<readonly Attempt[]>([]);
	#place = $state.raw<Place | null>(null);

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
		if (!work || work.changes < 0 || !work.profile) return;
		void work.attemptsOf('all').then((attempts) => (this.#attempts = attempts));
		void leftOffAt(work).then((place) => (this.#place = place));
	}
}
