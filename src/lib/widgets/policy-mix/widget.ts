import { policyMix } from '../../models/policy-mix/model.ts';
import type { PolicyMixParameters } from '../../models/policy-mix/parameters.ts';
import type { PolicyMixSolution } from '../../models/policy-mix/solve.ts';
import type { Widget } from '../widget.ts';
import { policyMixFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { policyMixPresets } from './presets.ts';

/** What a country should spend on discovery and on coordination, by its stage of development. */
export const policyMixWidget: Widget<PolicyMixParameters, PolicyMixSolution> = {
	model: policyMix,
	Picture,
	levers: [
		'income',
		'turningIncome',
		'steepness',
		'budget',
		'lowestConcentration',
		'concentrationCurvature'
	],
	presets: policyMixPresets,
	facts: policyMixFacts,
	// Countries at different incomes are compared; none grows by itself.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/policy-mix.ts')).words,
		es: async () => (await import('../../i18n/es/models/policy-mix.ts')).words
	}
};
