import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { boxOf, widthOf, type PlacedLabel } from '../../src/lib/diagrams/label-box.ts';
import { lengthUnder, linePlaces } from '../../src/lib/diagrams/line-places.ts';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import type { WriteNumber } from '../../src/lib/i18n/model-words.ts';
import { defaultsOf } from '../../src/lib/models/parameters.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { loadWidget, widgetIds } from '../../src/lib/widgets/registry.ts';
import type { SomeParameters } from '../../src/lib/widgets/some-model.ts';

/** A line that goes across a word hides a letter; one that runs along it for longer strikes it out. */
const across = 50;

const locales: readonly Locale[] = ['en', 'es'];
const cases = widgetIds.flatMap((id) => locales.map((locale) => ({ id, locale })));

test.each(cases)('no line strikes out words of $id in $locale, in any case', async (each) => {
	const widget = await loadWidget(each.id);
	const words = await widget.words[each.locale]();
	const write: WriteNumber = (value, format) => formatNumber(value, format, each.locale);
	for (const [preset, values] of Object.entries(widget.presets))
		for (const view of widget.model.views) {
			const opening = { ...defaultsOf(widget.model.parameters), ...values } as SomeParameters;
			const { parameters, solution } = new ModelState(widget.model, opening);
			const { body } = render(widget.Picture, {
				props: {
					parameters,
					solution,
					pinned: null,
					view,
					words,
					write,
					moving: false,
					change: () => undefined
				}
			});
			expect(struckOut(body), `${view}, ${preset}`).toEqual([]);
		}
});

/** Words along which a curve or a firm rule runs. */
function struckOut(picture: string): string[] {
	const lines = [...picture.matchAll(/<path class="(?:curve|firm)[^>]* d="([^"]*)"/g)].map(
		([, outline = '']) => linePlaces(outline)
	);
	const labels = picture.matchAll(
		/<text class="label[^>]* x="([-\d.]+)" y="([-\d.]+)" text-anchor="(\w+)"[^>]*>([^<]*)</g
	);
	return [...labels].flatMap(([, x, y, anchor, text = '']) => {
		const placed = { x: Number(x), y: Number(y), anchor: anchor as PlacedLabel['anchor'] };
		const box = boxOf(placed, widthOf(text));
		const along = lines.map((line) => lengthUnder(box, line)).filter((under) => under > across);
		return along.map((under) => `${text}: ${under.toFixed(0)}`);
	});
}
