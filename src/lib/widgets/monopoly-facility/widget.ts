import { monopolyFacility } from '../../models/monopoly-facility/model.ts';
import type { MonopolyFacilityParameters } from '../../models/monopoly-facility/parameters.ts';
import type { MonopolyFacilitySolution } from '../../models/monopoly-facility/solve.ts';
import type { Widget } from '../widget.ts';
import { monopolyFacilityFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { monopolyFacilityPresets } from './presets.ts';

/** One owner, one price, and users who keep part of what the facility is worth. */
export const monopolyFacilityWidget: Widget<MonopolyFacilityParameters, MonopolyFacilitySolution> =
	{
		model: monopolyFacility,
		Picture,
		levers: ['setUpCost', 'reservationPrice', 'demandSlope'],
		presets: monopolyFacilityPresets,
		facts: monopolyFacilityFacts,
		// One owner decides once; nothing moves over time.
		play: null,
		words: {
			en: async () => (await import('../../i18n/en/models/monopoly-facility.ts')).words,
			es: async () => (await import('../../i18n/es/models/monopoly-facility.ts')).words
		}
	};
