import { lumpyFacility } from '../../models/lumpy-facility/model.ts';
import type { LumpyFacilityParameters } from '../../models/lumpy-facility/parameters.ts';
import type { LumpyFacilitySolution } from '../../models/lumpy-facility/solve.ts';
import type { Widget } from '../widget.ts';
import { lumpyFacilityFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { lumpyFacilityPresets } from './presets.ts';

/** A facility that is there or not, whatever its use, and users who come if it is. */
export const lumpyFacilityWidget: Widget<LumpyFacilityParameters, LumpyFacilitySolution> = {
	model: lumpyFacility,
	Picture,
	levers: ['fee', 'facilityCost', 'userValue', 'highestUserCost', 'valueWithoutFacility'],
	presets: lumpyFacilityPresets,
	facts: lumpyFacilityFacts,
	// Operator and users choose once, at the same time.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/lumpy-facility.ts')).words,
		es: async () => (await import('../../i18n/es/models/lumpy-facility.ts')).words
	}
};
