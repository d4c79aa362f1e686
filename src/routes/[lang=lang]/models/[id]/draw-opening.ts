import type { Locale } from '$lib/i18n/locales.ts';
import { renderOpening } from '$lib/server/render-opening.ts';
import type { ModelRequest } from '$lib/widgets/live-model.ts';

/** The model's opening state on its own page, while that is built. */
export function drawOpening(block: ModelRequest, locale: Locale): Promise<string> {
	return renderOpening(block, locale, { wide: true, heading: null });
}
