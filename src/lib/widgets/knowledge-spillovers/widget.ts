import { knowledgeSpilloversEconomy } from '../../models/knowledge-spillovers/economy.ts';
import { knowledgeSpillovers } from '../../models/knowledge-spillovers/model.ts';
import type { KnowledgeSpilloversParameters } from '../../models/knowledge-spillovers/parameters.ts';
import type { KnowledgeSpilloversSolution } from '../../models/knowledge-spillovers/solve.ts';
import { playAdoption } from '../adoption/play-adoption.ts';
import type { Widget } from '../widget.ts';
import { knowledgeSpilloversFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { knowledgeSpilloversPresets } from './presets.ts';

/** A technique that whoever uses it teaches to the others. */
export const knowledgeSpilloversWidget: Widget<
	KnowledgeSpilloversParameters,
	KnowledgeSpilloversSolution
> = {
	model: knowledgeSpillovers,
	Picture,
	levers: ['spilloverStrength', 'adoptionCost', 'spilloverToBackward', 'subsidy', 'firms', 'share'],
	presets: knowledgeSpilloversPresets,
	facts: knowledgeSpilloversFacts,
	play: (parameters) => {
		const { game } = knowledgeSpilloversEconomy(parameters);
		return playAdoption(game, parameters.share, game.tippingShare);
	},
	words: {
		en: async () => (await import('../../i18n/en/models/knowledge-spillovers.ts')).words,
		es: async () => (await import('../../i18n/es/models/knowledge-spillovers.ts')).words
	}
};
