import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import type { WriteNumber } from '../../src/lib/i18n/model-words.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { loadWidget } from '../../src/lib/widgets/registry.ts';
import type { SomeParameters } from '../../src/lib/widgets/some-model.ts';
import { expectWholePictures } from './whole-pictures.ts';

const write: WriteNumber = (value, format) => formatNumber(value, format, 'en');

async function said(id: string, given: SomeParameters): Promise<string> {
	const widget = await loadWidget(id);
	const words = await widget.words.en();
	const { solution, parameters } = new ModelState(widget.model, given);
	return words.sentence(solution, parameters, write);
}

describe('the failure is named', () => {
	const cases: [id: string, preset: string, says: RegExp][] = [
		[
			'public-good',
			'nobodyPays',
			/one equilibrium that is inefficient.*subsidy of 118.*levy of 1\.2/
		],
		['public-good', 'taxesTooDear', /one equilibrium that is inefficient.*A levy does not mend it/],
		['public-good', 'onePays', /pays for it alone.*No coordination failure/],
		['public-good', 'tooFew', /nobody should. No coordination failure/],
		['unequal-exporters', 'twoCarry', /2 of 5 firms.*one equilibrium that is inefficient: 5\.6/],
		[
			'unequal-exporters',
			'allSmall',
			/none invests.*one equilibrium that is inefficient: 0 a unit/
		],
		[
			'unequal-exporters',
			'oneLeader',
			/1 of 4 firms, with 85%.*one equilibrium that is inefficient/
		],
		['unequal-exporters', 'fewEqual', /No coordination failure/],
		['unequal-exporters', 'notWorthIt', /would lose 1: nobody does.*No coordination failure/],
		['coffee-ban', 'helps', /one equilibrium that is inefficient.*raises all incomes/],
		[
			'coffee-ban',
			'leaky',
			/one equilibrium that is inefficient.*50% are caught where it takes 72%/
		],
		['coffee-ban', 'harmful', /no coordination failure.*costs each 1/],
		['coffee-ban', 'twoGrowers', /No coordination failure, and nothing for a ban to do/],
		['lumpy-facility', 'noFeeCarriesIt', /one equilibrium that is inefficient.*subsidy of 10/],
		['lumpy-facility', 'waitsForUsers', /one of several equilibria.*builds first/],
		['lumpy-facility', 'wrongFee', /one equilibrium that is inefficient, and another fee mends it/],
		['lumpy-facility', 'someComeAnyway', /it is built.*No coordination failure/],
		['lumpy-facility', 'never', /No coordination failure/],
		['labour-pooling', 'together', /keep 91%.*No coordination failure/],
		['labour-pooling', 'alone', /alone.*keep 50%.*No coordination failure/],
		['labour-pooling', 'noShocks', /nothing to pool. No coordination failure/],
		['division-of-labour-constant-returns', 'noTrap', /No coordination failure.*48% of labour/],
		['division-of-labour-constant-returns', 'fewInputs', /stay backward.*no coordination failure/],
		['division-of-labour-constant-returns', 'edge', /On the edge.*no coordination failure/]
	];
	test.each(cases)('%s, "%s"', async (id, preset, says) => {
		const widget = await loadWidget(id);
		expect(await said(id, widget.presets[preset] as SomeParameters)).toMatch(says);
	});
});

test('a ban that is too weak to do harm, or that changes nothing, is said to', async () => {
	expect(await said('coffee-ban', { exportPremium: 2, detectionProbability: 0.5 })).toMatch(
		/no coordination failure.*no harm/
	);
	expect(await said('coffee-ban', { exportPremium: 3 })).toMatch(/makes no difference/);
});

test('a facility that is built although its users were better off without it is said to be', async () => {
	const given = { facilityCost: 2, fee: 10, userValue: 50, valueWithoutFacility: 100 };
	expect(await said('lumpy-facility', given)).toMatch(/it is built.*the country loses/);
});

test('where the model of pooling ends it says so', async () => {
	expect(await said('labour-pooling', { workersPerFirm: 3, diminishingReturns: 5 })).toMatch(
		/less than nothing/
	);
	expect(await said('labour-pooling', { workersPerFirm: 0.5 })).toMatch(/without a worker/);
});

await expectWholePictures([
	'public-good',
	'country-brand',
	'unequal-exporters',
	'coffee-ban',
	'lumpy-facility',
	'labour-pooling',
	'division-of-labour-constant-returns'
]);
