import { render } from 'svelte/server';
import type { Locale } from '../i18n/locales.ts';
import { openSmall } from '../widgets/gallery/open-small.ts';
import SmallPicture from '../widgets/gallery/SmallPicture.svelte';
import { thinDrawing } from './thin-drawing.ts';
import { widgetIds } from '../widgets/registry.ts';

/** On a card, a unit of the drawing is half a point of the screen. */
const unseenSmall = 0.3;

/**
 * The opening picture of a model for its card in the gallery, as HTML.
 *
 * @throws RangeError if no widget shows this model.
 */
async function drawSmall(id: string, locale: Locale): Promise<string> {
	const { widget, words, state } = await openSmall(id, locale);
	const { body } = await render(SmallPicture, {
		props: { widget, model: state, words, locale },
		idPrefix: id
	});
	// Without Svelte's marks for hydration, and without the key, which cards do not show.
	return thinDrawing(body.replace(/<!--[\s\S]*?-->|<ul[\s\S]*?<\/ul>/g, ''), unseenSmall).trim();
}

/** The opening pictures of all models, by their ids. */
export async function drawAllSmall(locale: Locale): Promise<Record<string, string>> {
	return Object.fromEntries(
		await Promise.all(widgetIds.map(async (id) => [id, await drawSmall(id, locale)] as const))
	);
}
