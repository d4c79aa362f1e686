import { publicGood } from '../../models/public-good/model.ts';
import type { PublicGoodParameters } from '../../models/public-good/parameters.ts';
import type { PublicGoodSolution } from '../../models/public-good/solve.ts';
import type { Widget } from '../widget.ts';
import { publicGoodFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { publicGoodPresets } from './presets.ts';

/** A good that everybody enjoys once anybody has paid for it. */
export const publicGoodWidget: Widget<PublicGoodParameters, PublicGoodSolution> = {
	model: publicGood,
	Picture,
	levers: ['cost', 'agents', 'benefitPerAgent', 'costOfFunds'],
	presets: publicGoodPresets,
	facts: publicGoodFacts,
	// Each waits for another to pay; waiting changes nothing.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/public-good.ts')).words,
		es: async () => (await import('../../i18n/es/models/public-good.ts')).words
	}
};
