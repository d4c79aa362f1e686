import { innovationAdditive } from '../../models/innovation-additive/model.ts';
import type {
	InnovationAdditiveWithSplitParameters,
	InnovationAdditiveWithSplitSolution
} from '../../models/innovation-additive/with-split.ts';
import type { Widget } from '../widget.ts';
import { innovationAdditiveFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { innovationAdditivePresets } from './presets.ts';

/** A research budget where knowledge adds up, whether a firm does research or not. */
export const innovationAdditiveWidget: Widget<
	InnovationAdditiveWithSplitParameters,
	InnovationAdditiveWithSplitSolution
> = {
	model: innovationAdditive,
	Picture,
	levers: [
		'gatheredShare',
		'knowledgeExponent',
		'proximityAcross',
		'spilloverStrength',
		'groups',
		'firmsPerGroup',
		'budget'
	],
	presets: innovationAdditivePresets,
	facts: innovationAdditiveFacts,
	// The budget is spent once.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/innovation-additive.ts')).words,
		es: async () => (await import('../../i18n/es/models/innovation-additive.ts')).words
	}
};
