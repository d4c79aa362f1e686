import type { Locale } from '$lib/i18n/locales.ts';
import type { NotesWords, Words } from '$lib/i18n/words.ts';
import { learner } from '$lib/state/learner.svelte.ts';
import type { LessonOutline } from '../../outline-of.ts';
import { followReading } from './follow-reading.ts';
import { furnish } from './furnish.ts';
import type { ShownLesson } from './pieces.ts';

export { parts, readingPlace } from './reading-place.ts';

/** What is known of a lesson and of how its reader reads. */
interface Company {
	readonly lesson: ShownLesson;
	readonly outline: LessonOutline;
	readonly words: Words;
	readonly locale: Locale;
}

/**
 * Goes along with whoever reads a lesson: notes how far they have read, and as soon as their work is
 * open shows beside the objectives where they stand; and sees to what the folds at the foot hold.
 * Returns how to stop.
 */
export function accompany(
	article: HTMLElement,
	{ lesson, outline, words, locale }: Company,
	notes: NotesWords
): () => void {
	const stopFurnishing = furnish(article, lesson.slug, notes);
	const stopFollowing = followReading(lesson);
	let shown: Promise<() => void> | null = null;
	const stopWaiting = $effect.root(() => {
		$effect(() => {
			if (learner.work)
				shown ??= Promise.all([import('./show-standing.ts'), words.progress()])
					.then(([{ showStanding }, { standing }]) =>
						showStanding(article, outline, standing, locale)
					)
					// Not on the device and no network: the lesson reads as for a first reader.
					.catch(() => () => undefined);
		});
	});
	return () => {
		stopFurnishing();
		stopFollowing();
		stopWaiting();
		void shown?.then((hide) => hide());
	};
}
