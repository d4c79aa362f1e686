import type { CoffeeBanParameters } from '../../models/coffee-ban/parameters.ts';

/** Named states: what differs from the defaults. The first shows a ban that helps. */
export const coffeeBanPresets = {
	helps: {},
	leaky: { detectionProbability: 0.5, fine: 1 },
	harmful: { exportPremium: 2 },
	twoGrowers: { growers: 2 }
} as const satisfies Record<string, Partial<CoffeeBanParameters>>;
