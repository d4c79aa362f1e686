import type { Locale } from '$lib/i18n/locales.ts';
import { loadCourse } from '$lib/server/course.ts';
import { renderOpening } from '$lib/server/render-opening.ts';
import type { Pieces } from '../../read-pieces.ts';
import { drawSheets } from './draw-sheets.ts';
import { piecesOf } from './pieces.ts';

/** The pieces of a lesson, while it is built; none where there is no such lesson. */
export async function makePieces(locale: Locale, slug: string): Promise<Pieces> {
	const lesson = loadCourse(locale).lessons.find((each) => each.slug === slug);
	if (!lesson) return {};
	const models = lesson.spreads
		.flatMap(({ blocks }) => blocks)
		.filter((block) => block.kind === 'model');
	const openings = models.map(
		async (model) => [model.id, await renderOpening(model, locale)] as const
	);
	return piecesOf(lesson, {
		openings: Object.fromEntries(await Promise.all(openings)),
		sheets: await drawSheets(lesson, locale)
	});
}
