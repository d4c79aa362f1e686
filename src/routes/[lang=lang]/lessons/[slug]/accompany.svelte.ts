import type { Locale } from '$lib/i18n/locales.ts';
import type { Words } from '$lib/i18n/words.ts';
import type { Lesson } from '$lib/lessons/lesson.ts';
import { learner } from '$lib/state/learner.svelte.ts';
import { followReading } from './follow-reading.ts';

/**
 * Goes along with whoever reads a lesson: notes how far they have read, and as soon as their work is
 * open shows beside the objectives where they stand. Returns how to stop.
 */
export function accompany(
	article: Element,
	lesson: Lesson,
	{ words, locale }: { readonly words: Words; readonly locale: Locale }
): () => void {
	const stopFollowing = followReading(lesson);
	let shown: Promise<() => void> | null = null;
	const stopWaiting = $effect.root(() => {
		$effect(() => {
			if (learner.work)
				shown ??= Promise.all([import('./show-standing.ts'), words.progress()])
					.then(([{ showStanding }, { standing }]) =>
						showStanding(article, lesson, standing, locale)
					)
					// Not on the device and no network: the lesson reads as for a first reader.
					.catch(() => () => undefined);
		});
	});
	return () => {
		stopFollowing();
		stopWaiting();
		void shown?.then((hide) => hide());
	};
}
