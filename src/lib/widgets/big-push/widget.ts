import { bigPushEconomy } from '../../models/big-push/economy.ts';
import { bigPush } from '../../models/big-push/model.ts';
import type { BigPushParameters } from '../../models/big-push/parameters.ts';
import type { BigPushSolution } from '../../models/big-push/solve.ts';
import { playAdoption } from '../adoption/play-adoption.ts';
import type { Widget } from '../widget.ts';
import { bigPushFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { bigPushPresets } from './presets.ts';

/** Factories that wait for each other's customers. */
export const bigPushWidget: Widget<BigPushParameters, BigPushSolution> = {
	model: bigPush,
	Picture,
	levers: ['labourForce', 'factoryProductivity', 'fixedLabour', 'wagePremium', 'share'],
	presets: bigPushPresets,
	facts: bigPushFacts,
	play: (parameters) => {
		const { game } = bigPushEconomy(parameters);
		return playAdoption(game, parameters.share, game.tippingShare);
	},
	words: {
		en: async () => (await import('../../i18n/en/models/big-push.ts')).words,
		es: async () => (await import('../../i18n/es/models/big-push.ts')).words
	}
};
