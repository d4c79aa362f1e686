import { grantPanel } from '../../models/grant-panel/model.ts';
import type { GrantPanelParameters } from '../../models/grant-panel/parameters.ts';
import type { GrantPanelSolution } from '../../models/grant-panel/solve.ts';
import type { Widget } from '../widget.ts';
import { grantPanelFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { grantPanelPresets } from './presets.ts';

/** A panel that ranks proposals: how well it chooses if it errs, and if connections count. */
export const grantPanelWidget: Widget<GrantPanelParameters, GrantPanelSolution> = {
	model: grantPanel,
	Picture,
	levers: [
		'noiseSpread',
		'capture',
		'connectionsCorrelation',
		'acceptedFraction',
		'qualitySpread',
		'connectionsSpread',
		'meanQuality',
		'cost'
	],
	presets: grantPanelPresets,
	facts: grantPanelFacts,
	// A panel chooses once; nothing moves over time.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/grant-panel.ts')).words,
		es: async () => (await import('../../i18n/es/models/grant-panel.ts')).words
	}
};
