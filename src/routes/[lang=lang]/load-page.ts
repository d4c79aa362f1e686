import { error } from '@sveltejs/kit';
import type { Locale } from '$lib/i18n/locales.ts';
import type { CoursePage } from '$lib/lessons/texts/text.ts';
import { loadPage } from '$lib/server/course.ts';
import { drawText } from './draw-text.ts';
import { shownSpreads, type ShownSpread } from './lessons/[slug]/pieces.ts';
import type { Pieces } from './read-pieces.ts';

type PageName = Parameters<typeof loadPage>[1];

/** The first or the last page of the course as it is shown. */
export interface ShownPage extends Omit<CoursePage, 'spreads'> {
	readonly spreads: readonly ShownSpread[];
}

/**
 * The first or the last page of the course without what its pieces hold.
 *
 * @throws 404 where it is not written yet
 */
export function loadShownPage(locale: Locale, name: PageName): ShownPage {
	const page = loadPage(locale, name);
	if (!page) error(404);
	return { ...page, spreads: shownSpreads(page.spreads) };
}

/** Its pieces, while it is built. */
export function makePagePieces(locale: Locale, name: PageName): Promise<Pieces> {
	return drawText(loadPage(locale, name)?.spreads ?? [], locale);
}
