import { infantIndustry } from '../../models/infant-industry/model.ts';
import type { InfantIndustryParameters } from '../../models/infant-industry/parameters.ts';
import type { InfantIndustrySolution } from '../../models/infant-industry/solve.ts';
import type { Widget } from '../widget.ts';
import { infantIndustryFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { infantIndustryPresets } from './presets.ts';

/** An advanced sector, what it promises, and what protecting it does. */
export const infantIndustryWidget: Widget<InfantIndustryParameters, InfantIndustrySolution> = {
	model: infantIndustry,
	Picture,
	levers: [
		'southAdvancedProductivity',
		'northCoordinationFactor',
		'southCoordinationFactor',
		'coordinated',
		'advancedSpendingShare',
		'clusterSize',
		'labourForce',
		'southTraditionalProductivity',
		'northAdvancedProductivity',
		'northTraditionalProductivity'
	],
	presets: infantIndustryPresets,
	facts: infantIndustryFacts,
	// Specialisations are compared; nobody moves from one to the other by and by.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/infant-industry.ts')).words,
		es: async () => (await import('../../i18n/es/models/infant-industry.ts')).words
	}
};
