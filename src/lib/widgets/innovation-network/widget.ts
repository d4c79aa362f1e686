import { innovationNetwork } from '../../models/innovation-network/model.ts';
import type { InnovationNetworkParameters } from '../../models/innovation-network/parameters.ts';
import type { InnovationNetworkSolution } from '../../models/innovation-network/solve.ts';
import { manyLevers } from '../many-levers.ts';
import type { Widget } from '../widget.ts';
import { innovationNetworkFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { innovationNetworkPresets } from './presets.ts';

/** Firms that learn from those near them, and a research budget to split among them. */
export const innovationNetworkWidget: Widget<
	InnovationNetworkParameters,
	InnovationNetworkSolution
> = {
	model: innovationNetwork,
	Picture,
	// Lists that may be left out stand apart from those that each firm needs: those make one table.
	levers: [
		'distanceDecay',
		'technologyDecay',
		'spilloverStrength',
		'openness',
		'diminishingReturns',
		'ownReturn',
		'budget',
		'emissions',
		'allocations',
		'locations',
		'technologies'
	],
	manyLevers,
	presets: innovationNetworkPresets,
	facts: innovationNetworkFacts,
	// The budget is spent once.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/innovation-network.ts')).words,
		es: async () => (await import('../../i18n/es/models/innovation-network.ts')).words
	}
};
