import { pilot } from '../../models/pilot/model.ts';
import type { PilotParameters } from '../../models/pilot/parameters.ts';
import type { PilotSolution } from '../../models/pilot/solve.ts';
import type { Widget } from '../widget.ts';
import { pilotFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { pilotPresets } from './presets.ts';

/** A project tried out before it is done at full scale. */
export const pilotWidget: Widget<PilotParameters, PilotSolution> = {
	model: pilot,
	Picture,
	levers: ['successProbability', 'pilotCost', 'scaleUpCost', 'projectValue'],
	presets: pilotPresets,
	facts: pilotFacts,
	// Two decisions, one after the other; the tree shows them.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/pilot.ts')).words,
		es: async () => (await import('../../i18n/es/models/pilot.ts')).words
	}
};
