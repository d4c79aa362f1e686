import { countryBrand } from '../../models/country-brand/model.ts';
import type { CountryBrandParameters } from '../../models/country-brand/parameters.ts';
import type { CountryBrandSolution } from '../../models/country-brand/solve.ts';
import type { Widget } from '../widget.ts';
import { countryBrandFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { countryBrandPresets } from './presets.ts';

/** A name that all exporters share and none pays for alone. */
export const countryBrandWidget: Widget<CountryBrandParameters, CountryBrandSolution> = {
	model: countryBrand,
	Picture,
	levers: [
		'firms',
		'qualityPremium',
		'qualityCost',
		'reputationExponent',
		'brandRecognition',
		'auditProbability',
		'standardCost'
	],
	presets: countryBrandPresets,
	facts: countryBrandFacts,
	// Each firm's choice stands by itself; nobody follows anybody over time.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/country-brand.ts')).words,
		es: async () => (await import('../../i18n/es/models/country-brand.ts')).words
	}
};
