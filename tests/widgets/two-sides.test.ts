import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import type { WriteNumber } from '../../src/lib/i18n/model-words.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { loadWidget } from '../../src/lib/widgets/registry.ts';
import type { SomeParameters } from '../../src/lib/widgets/some-model.ts';
import { expectWholePictures } from './whole-pictures.ts';

const write: WriteNumber = (value, format) => formatNumber(value, format, 'en');

describe('the failure is named', () => {
	const cases: [id: string, preset: string, says: RegExp][] = [
		['joint-project', 'airport', /one of several equilibria.*stay out/],
		['joint-project', 'irrigation', /one equilibrium that is inefficient.*transfer of 2/],
		['joint-project', 'university', /one of several equilibria.*would invest/],
		['joint-project', 'standalone', /One equilibrium: both invest.*no coordination failure/],
		['joint-project', 'edge', /one of several equilibria.*neither way/],
		['training-without-contracts', 'trap', /one of several equilibria.*it empties/],
		['training-without-contracts', 'race', /one of several equilibria.*fills up/],
		['training-without-contracts', 'holdUp', /one equilibrium that is inefficient, a hold-up/],
		['training-without-contracts', 'edge', /On the edge/],
		['training-without-contracts', 'tooCostly', /no coordination failure/],
		['two-sided-entry', 'down', /one of several equilibria.*it empties/],
		['two-sided-entry', 'up', /one of several equilibria.*it fills/],
		['two-sided-entry', 'saddle', /rests where it may tip either way/],
		['two-sided-entry', 'partial', /100% of the hotels with 70% of the airlines/],
		['two-sided-entry', 'onlyEmpty', /One stable equilibrium: an empty place/],
		['infant-industry', 'falsePromise', /false promise.*60% more.*20% less.*costs 12\.3%/],
		[
			'infant-industry',
			'trapGrows',
			/true trap.*one of several equilibria.*raises real income by 4\.8%/
		],
		['infant-industry', 'trapSmallMarket', /true trap.*costs 4\.4%/],
		[
			'infant-industry',
			'backward',
			/one equilibrium that is inefficient.*coordination, not protection/
		],
		['infant-industry', 'tie', /pay the same.*No coordination failure/],
		[
			'shared-prevention',
			'shared',
			/one equilibrium that is inefficient.*subsidy of 45.*levy of 22\.5/
		],
		['shared-prevention', 'weakest', /one of several equilibria/],
		['shared-prevention', 'chainTrap', /8% and 100% both hold.*subsidy of 3\.09/],
		['shared-prevention', 'chainCareless', /only 3% holds.*one equilibrium that is inefficient/],
		['shared-prevention', 'chainInterior', /one equilibrium that is inefficient/]
	];
	test.each(cases)('%s, "%s"', async (id, preset, says) => {
		const widget = await loadWidget(id);
		const words = await widget.words.en();
		const state = new ModelState(widget.model, widget.presets[preset] as SomeParameters);
		expect(words.sentence(state.solution, state.parameters, write)).toMatch(says);
	});
});

await expectWholePictures([
	'joint-project',
	'training-without-contracts',
	'two-sided-entry',
	'infant-industry',
	'shared-prevention'
]);
