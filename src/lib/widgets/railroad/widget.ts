import { railroad } from '../../models/railroad/model.ts';
import type { RailroadParameters } from '../../models/railroad/parameters.ts';
import type { RailroadSolution } from '../../models/railroad/solve.ts';
import type { Widget } from '../widget.ts';
import { railroadFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { railroadPresets } from './presets.ts';

/** A railroad that all would use if all used it, and that no builder can be sure to be paid for. */
export const railroadWidget: Widget<RailroadParameters, RailroadSolution> = {
	model: railroad,
	Picture,
	levers: [
		'railroadLabour',
		'fee',
		'lowestFixedLabour',
		'fixedLabourSpread',
		'factoryProductivity',
		'labourForce'
	],
	presets: railroadPresets,
	facts: railroadFacts,
	// A railroad is built once, or not; its users come at once.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/railroad.ts')).words,
		es: async () => (await import('../../i18n/es/models/railroad.ts')).words
	}
};
