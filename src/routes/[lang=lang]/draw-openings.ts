import type { Locale } from '$lib/i18n/locales.ts';
import type { Spread } from '$lib/lessons/lesson.ts';
import { renderOpening } from '$lib/server/render-opening.ts';

/** What each model of a text shows before any script has run, as HTML by its id. */
export async function drawOpenings(
	spreads: readonly Spread[],
	locale: Locale
): Promise<Readonly<Record<string, string>>> {
	const models = spreads.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'model');
	const openings = models.map(
		async (model) => [model.id, await renderOpening(model, locale)] as const
	);
	return Object.fromEntries(await Promise.all(openings));
}
