import type { InnovationNetworkParameters } from '../../models/innovation-network/parameters.ts';

/** Named states: what differs from the defaults. The first gives all to the cluster, nearly the best. */
export const innovationNetworkPresets = {
	cluster: { allocations: { byHand: [2, 2, 2, 0, 0, 0] } },
	remote: { allocations: { byHand: [0, 0, 0, 0, 3, 3] } },
	closedLabs: { openness: 0.3, allocations: { byHand: [2, 2, 2, 0, 0, 0] } },
	noSpillovers: {
		locations: [0, 0, 5, 10],
		technologies: [0, 0, 0, 0],
		spilloverStrength: 0,
		budget: 4,
		allocations: { byHand: [2, 2, 0, 0] }
	},
	university: {
		locations: [0, 0, 0, 4],
		technologies: [0, 1, 2, 0],
		distanceDecay: 0.4,
		technologyDecay: 0.6,
		diminishingReturns: 0.6,
		budget: 4,
		emissions: [2, 1, 1, 1],
		allocations: { byHand: [2, 1, 1, 0] }
	}
} as const satisfies Record<string, Partial<InnovationNetworkParameters>>;
