import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { loadWidget } from '../../src/lib/widgets/registry.ts';
import type { SomeParameters } from '../../src/lib/widgets/some-model.ts';
import { expectWholePictures } from './whole-pictures.ts';

await expectWholePictures([
	'innovation-concentration',
	'innovation-additive',
	'cluster-microfoundation'
]);

describe('the failure is named', () => {
	const cases: [id: string, preset: string, says: RegExp][] = [
		[
			'innovation-concentration',
			'farApart',
			/With 11 of it in one group, a budget of 20 is worth 53\.9; spread evenly it would be 52, all in one group 64\..*One cluster wins.*below 0\.60.*No coordination failure decides/
		],
		['innovation-concentration', 'near', /Spreading wins.*above 0\.60/],
		[
			'innovation-concentration',
			'edge',
			/However a budget of 20 is split, it is worth 64\. On the edge.*no split is better/
		],
		[
			'innovation-concentration',
			'tiring',
			/Spreading wins however far.*does 2\.06 where 2\.7 would be best.*one equilibrium that is inefficient/
		],
		['innovation-additive', 'decreasing', /Spreading wins.*No coordination failure/],
		['innovation-additive', 'constant', /A tie.*No coordination failure/],
		['innovation-additive', 'increasing', /only because returns increase.*No coordination failure/],
		[
			'cluster-microfoundation',
			'ordinary',
			/all are and each makes 1\.5\..*one of several equilibria.*67%.*tipping share is 88%.*some give up/
		],
		['cluster-microfoundation', 'strong', /each makes 2\.8.*tipping share is 70%/],
		['cluster-microfoundation', 'edge', /On the edge.*no coordination failure/]
	];
	for (const [id, preset, says] of cases)
		test(`${id}, "${preset}"`, async () => {
			const widget = await loadWidget(id);
			const words = await widget.words.en();
			const values = widget.presets[preset] as SomeParameters;
			const { solution, parameters } = new ModelState(widget.model, values);
			expect(
				words.sentence(solution, parameters, (value, format) => formatNumber(value, format, 'en'))
			).toMatch(says);
		});
});
