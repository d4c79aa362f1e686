import { clusterMicrofoundation } from '../../models/cluster-microfoundation/model.ts';
import {
	clusterMicrofoundationSector,
	type ClusterMicrofoundationWithShareParameters,
	type ClusterMicrofoundationWithShareSolution
} from '../../models/cluster-microfoundation/with-share.ts';
import { playAdoption } from '../adoption/play-adoption.ts';
import type { Widget } from '../widget.ts';
import { clusterMicrofoundationFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { clusterMicrofoundationPresets } from './presets.ts';

/** The firms behind a sector that is called coordinated, and the technique they choose. */
export const clusterMicrofoundationWidget: Widget<
	ClusterMicrofoundationWithShareParameters,
	ClusterMicrofoundationWithShareSolution
> = {
	model: clusterMicrofoundation,
	Picture,
	levers: ['spilloverStrength', 'adoptionCost', 'share'],
	presets: clusterMicrofoundationPresets,
	facts: clusterMicrofoundationFacts,
	play: (parameters) => {
		const { game } = clusterMicrofoundationSector(parameters);
		return playAdoption(game, parameters.share, game.tippingShare);
	},
	words: {
		en: async () => (await import('../../i18n/en/models/cluster-microfoundation.ts')).words,
		es: async () => (await import('../../i18n/es/models/cluster-microfoundation.ts')).words
	}
};
