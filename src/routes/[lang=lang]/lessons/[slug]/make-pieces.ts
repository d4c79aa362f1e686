import type { Locale } from '$lib/i18n/locales.ts';
import { loadCourse } from '$lib/server/course.ts';
import type { Pieces } from '../../read-pieces.ts';
import { drawText } from '../../draw-text.ts';
import { drawSheets } from './draw-sheets.ts';
import { piecesOf } from './pieces.ts';

/** The pieces of a lesson, while it is built; none where there is no such lesson. */
export async function makePieces(locale: Locale, slug: string): Promise<Pieces> {
	const lesson = loadCourse(locale).lessons.find((each) => each.slug === slug);
	if (!lesson) return {};
	return piecesOf(lesson, {
		text: await drawText(lesson.spreads, locale),
		sheets: await drawSheets(lesson, locale)
	});
}
