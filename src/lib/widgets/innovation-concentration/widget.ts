import { innovationConcentration } from '../../models/innovation-concentration/model.ts';
import type {
	InnovationConcentrationWithSplitParameters,
	InnovationConcentrationWithSplitSolution
} from '../../models/innovation-concentration/with-split.ts';
import type { Widget } from '../widget.ts';
import { innovationConcentrationFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { innovationConcentrationPresets } from './presets.ts';

/** A research budget that is spread over groups of firms or gathered in one. */
export const innovationConcentrationWidget: Widget<
	InnovationConcentrationWithSplitParameters,
	InnovationConcentrationWithSplitSolution
> = {
	model: innovationConcentration,
	Picture,
	levers: [
		'gatheredShare',
		'proximityAcross',
		'spilloverStrength',
		'diminishingReturns',
		'groups',
		'firmsPerGroup',
		'budget',
		'ownReturn'
	],
	presets: innovationConcentrationPresets,
	facts: innovationConcentrationFacts,
	// The budget is spent once.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/innovation-concentration.ts')).words,
		es: async () => (await import('../../i18n/es/models/innovation-concentration.ts')).words
	}
};
