import { mount, unmount } from 'svelte';
import type { Locale } from '$lib/i18n/locales.ts';
import type { ProgressWords } from '$lib/i18n/words.ts';
import type { LessonOutline } from '../../outline-of.ts';
import DueReview from './DueReview.svelte';
import { LessonStanding } from './lesson-standing.svelte.ts';
import StandingHere from './StandingHere.svelte';

/** Fills the places kept free at the head of a lesson. Returns how to take it away. */
export function showStanding(
	article: Element,
	outline: LessonOutline,
	words: ProgressWords['standing'],
	locale: Locale
): () => void {
	const standing = new LessonStanding(outline);
	const marks = [...article.querySelectorAll('.aims .standing')].flatMap((target, place) => {
		const objective = outline.objectives[place];
		return objective
			? [mount(StandingHere, { target, props: { standing, objective, words } })]
			: [];
	});
	const due = [...article.querySelectorAll('.aims .due')].map((target) =>
		mount(DueReview, { target, props: { standing, words, locale } })
	);
	return () => {
		for (const each of [...marks, ...due]) void unmount(each);
	};
}
