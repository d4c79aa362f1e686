import { seedOf } from '$lib/exercises/seed-of.ts';
import type { Locale } from '$lib/i18n/locales.ts';
import ExerciseCard from '$lib/practice/ExerciseCard.svelte';
import type { Keeper } from '$lib/practice/keeper.ts';
import { openExercise, type OpenExercise } from '$lib/practice/open-exercise.ts';
import type { LearnerWork } from '$lib/state/work/learner-work.svelte.ts';
import type { Asked } from './review.svelte.ts';

/** An exercise asked in review, and what shows it. */
export interface OpenAsked {
	readonly Card: typeof ExerciseCard;
	readonly open: OpenExercise;
}

/**
 * Opens what is asked, with numbers that belong to this one review: they stay when the page is left
 * and opened again, and the next review has others. What is begun in the lesson is not touched.
 */
export async function openAsked(
	{ exercise, memory }: Asked,
	work: LearnerWork,
	locale: Locale
): Promise<OpenAsked> {
	const assignment = { id: 'review', seed: `review ${String(memory.due)}`, terms: null };
	const seed = seedOf({
		exercise: exercise.id,
		version: exercise.version,
		assignment: assignment.seed,
		learner: work.profile.id,
		turn: 0
	});
	const keeper: Keeper = {
		profile: work.profile,
		saveDraft: (draft) => work.saveDraft(draft),
		attemptsOf: (which) => work.attemptsOf(which),
		recordAttempt: (attempt) => work.recordAttempt(attempt),
		async loadDraft(id, of) {
			const draft = await work.loadDraft(id, of);
			return draft?.seed === seed ? draft : null;
		}
	};
	return { Card: ExerciseCard, open: await openExercise(exercise, locale, keeper, assignment) };
}
