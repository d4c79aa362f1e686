import { thickMarketEconomy } from '../../models/thick-market/economy.ts';
import { thickMarket } from '../../models/thick-market/model.ts';
import type { ThickMarketParameters } from '../../models/thick-market/parameters.ts';
import type { ThickMarketSolution } from '../../models/thick-market/solve.ts';
import { playAdoption } from '../adoption/play-adoption.ts';
import type { Widget } from '../widget.ts';
import { thickMarketFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { thickMarketPresets } from './presets.ts';

/** Pairs that invest because others have. */
export const thickMarketWidget: Widget<ThickMarketParameters, ThickMarketSolution> = {
	model: thickMarket,
	Picture,
	levers: [
		'matchGain',
		'firmCost',
		'workerCost',
		'separationProbability',
		'contactProbability',
		'matchingExponent',
		'share'
	],
	presets: thickMarketPresets,
	facts: thickMarketFacts,
	play: (parameters) => {
		const { game } = thickMarketEconomy(parameters);
		return playAdoption(game, parameters.share, game.tippingShare);
	},
	words: {
		en: async () => (await import('../../i18n/en/models/thick-market.ts')).words,
		es: async () => (await import('../../i18n/es/models/thick-market.ts')).words
	}
};
