import type { Exercise } from '../exercises/exercise.ts';
import type { Locale } from '../i18n/locales.ts';
import { learner } from '../state/learner.svelte.ts';
import type { Assignment } from './keeper.ts';
import ExerciseCard from './ExerciseCard.svelte';
import { openExercise, type OpenExercise } from './open-exercise.ts';

// It comes with the exercise: no page has to load it before.
export { holdBelow } from './hold-below.ts';

/** An exercise as whoever is learning has it, and what shows it. */
export interface LiveExercise {
	readonly Card: typeof ExerciseCard;
	readonly open: OpenExercise;
	/** Whose it is. */
	readonly profile: string;
}

/** Brings an exercise to life for whoever is learning here. */
export async function liveExercise(
	exercise: Exercise,
	locale: Locale,
	assignment: Assignment | null = null
): Promise<LiveExercise> {
	const work = await learner.open();
	const { id: profile } = work.profile;
	return {
		Card: ExerciseCard,
		open: await openExercise(exercise, locale, work, assignment),
		profile
	};
}
