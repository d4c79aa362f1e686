import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import { loadWords } from '../../src/lib/i18n/words.ts';
import { render } from 'svelte/server';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { loadWidget } from '../../src/lib/widgets/registry.ts';
import ModelWidget from '../../src/lib/widgets/ModelWidget.svelte';
import type { SomeParameters } from '../../src/lib/widgets/some-model.ts';

const ids = [
	'knowledge-spillovers',
	'big-push-over-time',
	'division-of-labour',
	'railroad',
	'monopoly-facility',
	'matching-grants',
	'grant-panel',
	'research-tender',
	'pioneer-reward',
	'self-discovery',
	'policy-mix',
	'pilot'
];
const broken = /NaN|undefined|Infinity|\[object/;
const shell = await (await loadWords('en')).widget();

for (const id of ids)
	describe(id, async () => {
		const widget = await loadWidget(id);
		const words = await widget.words.en();
		const cases = Object.entries(widget.presets).flatMap(([preset, values]) =>
			widget.levers.flatMap((lever) => {
				const spec = widget.model.parameters[lever];
				if (spec?.kind !== 'number') return [];
				const ends: (number | null)[] = [spec.slider[0], spec.slider[1]];
				if (spec.optional) ends.push(null);
				return ends.map((end) => ({ preset, values: values as SomeParameters, lever, end }));
			})
		);

		test.each(cases)(
			'$lever at $end from "$preset" leaves nothing broken',
			({ preset, values, lever, end }) => {
				const state = new ModelState(widget.model, values);
				state.slide({ [lever]: end });
				const sentence = words.sentence(state.solution, state.parameters, (value, format) =>
					formatNumber(value, format, 'en')
				);
				expect(sentence).toMatch(/^[A-Z].*\.$/s);
				expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|–/);
				// A drawing costs more than a sentence: the opening case is drawn at every end, the others said.
				if (preset !== Object.keys(widget.presets)[0]) return;
				for (const view of widget.model.views) {
					const { body } = render(ModelWidget, {
						props: { widget, model: state, words, shell, locale: 'en', id, title: id, show: [view] }
					});
					expect(body).not.toMatch(broken);
					expect(body).toMatch(/<(path class="(curve|best|neither)[^>]* d="M|rect[^>]* width="\d)/);
				}
			}
		);

		test('every word a picture can ask for is there', () => {
			for (const text of Object.values(words.picture)) expect(text).toMatch(/\S/);
		});
	});
