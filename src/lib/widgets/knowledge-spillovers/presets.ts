import type { KnowledgeSpilloversParameters } from '../../models/knowledge-spillovers/parameters.ts';

/** Named states: what differs from the defaults. The first shows the trap of the paper's first case. */
export const knowledgeSpilloversPresets = {
	usersLearn: { share: 0.3 },
	allLearn: { spilloverToBackward: 1, share: 0.6 },
	partial: { spilloverStrength: 6, spilloverToBackward: 0.5, firms: 8, share: 0.5 },
	subsidised: {
		spilloverStrength: 5,
		adoptionCost: 1.2,
		subsidy: 1.5,
		firms: 12,
		share: 0.2
	},
	flatSubsidy: { subsidy: 2.1, share: 0 },
	fewFirms: { firms: 2, share: 0.3 },
	knifeEdge: { spilloverStrength: 2, share: 0.5 },
	notWorthIt: { spilloverStrength: 1.8, share: 0.5 }
} as const satisfies Record<string, Partial<KnowledgeSpilloversParameters>>;
