import { researchTender } from '../../models/research-tender/model.ts';
import type { ResearchTenderParameters } from '../../models/research-tender/parameters.ts';
import type { ResearchTenderSolution } from '../../models/research-tender/solve.ts';
import { manyLevers } from '../many-levers.ts';
import type { Widget } from '../widget.ts';
import { researchTenderFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { researchTenderPresets } from './presets.ts';

/** Research units compete for a project, on quality and on price. */
export const researchTenderWidget: Widget<ResearchTenderParameters, ResearchTenderSolution> = {
	model: researchTender,
	Picture,
	levers: ['priceWeight', 'publicShare', 'offers', 'bidders', 'lowestCost', 'highestCost'],
	manyLevers,
	presets: researchTenderPresets,
	facts: researchTenderFacts,
	// A tender is awarded once; nothing moves over time.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/research-tender.ts')).words,
		es: async () => (await import('../../i18n/es/models/research-tender.ts')).words
	}
};
