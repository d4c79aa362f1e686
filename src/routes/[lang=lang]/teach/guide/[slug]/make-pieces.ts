import type { Locale } from '$lib/i18n/locales.ts';
import { loadCourse } from '$lib/server/course.ts';
import { drawText } from '../../../draw-text.ts';
import type { Pieces } from '../../../read-pieces.ts';

/** The pieces of a page of the guide, while it is built; none where there is no such page. */
export async function makePieces(locale: Locale, slug: string): Promise<Pieces> {
	const page = loadCourse(locale).guide.find((each) => each.slug === slug);
	return page ? drawText(page.spreads, locale) : {};
}
