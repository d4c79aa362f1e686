import { selfDiscovery } from '../../models/self-discovery/model.ts';
import type { SelfDiscoveryParameters } from '../../models/self-discovery/parameters.ts';
import type { SelfDiscoverySolution } from '../../models/self-discovery/solve.ts';
import type { Widget } from '../widget.ts';
import { selfDiscoveryFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { selfDiscoveryPresets } from './presets.ts';

/** How many try out what a country is good at, and how many should. */
export const selfDiscoveryWidget: Widget<SelfDiscoveryParameters, SelfDiscoverySolution> = {
	model: selfDiscovery,
	Picture,
	levers: ['appropriableShare', 'discoveryCost', 'discoveryValue'],
	presets: selfDiscoveryPresets,
	facts: selfDiscoveryFacts,
	// All try at once; nothing moves over time.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/self-discovery.ts')).words,
		es: async () => (await import('../../i18n/es/models/self-discovery.ts')).words
	}
};
