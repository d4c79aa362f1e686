import { coffeeBan } from '../../models/coffee-ban/model.ts';
import type { CoffeeBanParameters } from '../../models/coffee-ban/parameters.ts';
import type { CoffeeBanSolution } from '../../models/coffee-ban/solve.ts';
import type { Widget } from '../widget.ts';
import { coffeeBanFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { coffeeBanPresets } from './presets.ts';

/** A country that forbids its growers to keep their best coffee for buyers at home. */
export const coffeeBanWidget: Widget<CoffeeBanParameters, CoffeeBanSolution> = {
	model: coffeeBan,
	Picture,
	levers: ['exportPremium', 'homePremium', 'growers', 'detectionProbability', 'fine'],
	presets: coffeeBanPresets,
	facts: coffeeBanFacts,
	// What a grower does is best whatever the others do; nobody follows anybody over time.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/coffee-ban.ts')).words,
		es: async () => (await import('../../i18n/es/models/coffee-ban.ts')).words
	}
};
