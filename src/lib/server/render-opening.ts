import { render } from 'svelte/server';
import type { Locale } from '../i18n/locales.ts';
import { openModel, type ModelRequest } from '../widgets/live-model.ts';
import type { Setting } from '../widgets/widget.ts';
import { thinDrawing } from './thin-drawing.ts';

/** As wide as a projector shows it, a unit of the drawing is two or three points of the screen. */
const unseenWide = 0.08;

/**
 * The opening state of a model as HTML: what a page shows before the live one arrives, on paper,
 * and without scripts.
 *
 * @param setting how it stands on its page, as the live one will
 * @throws RangeError if there is no such model or a value is outside its domain.
 */
export async function renderOpening(
	request: ModelRequest,
	locale: Locale,
	setting: Setting = {}
): Promise<string> {
	const { Shell, widget, words, shell, state } = await openModel(request, locale, null);
	const { body } = await render(Shell, {
		props: {
			widget,
			model: state,
			words,
			shell,
			locale,
			id: request.id,
			title: request.title,
			show: request.show,
			levers: request.levers,
			...setting
		},
		idPrefix: request.id
	});
	// Svelte's marks for hydration: the live model replaces this picture instead of adopting it.
	return thinDrawing(body.replace(/<!--[\s\S]*?-->/g, ''), unseenWide);
}
