import type { PublicGoodParameters } from '../../models/public-good/parameters.ts';

/** Named states: what differs from the defaults. The first shows a good that only a levy can pay for. */
export const publicGoodPresets = {
	nobodyPays: {},
	taxesTooDear: { cost: 180 },
	onePays: { agents: 5, benefitPerAgent: 30, cost: 20 },
	tooFew: { agents: 50 }
} as const satisfies Record<string, Partial<PublicGoodParameters>>;
