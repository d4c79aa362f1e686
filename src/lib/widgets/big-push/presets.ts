import type { BigPushParameters } from '../../models/big-push/parameters.ts';

/** Named states: what differs from the defaults. The first shows the trap. */
export const bigPushPresets = {
	trap: { share: 0.3 },
	noPremium: { wagePremium: 0, share: 0.3 },
	knifeEdge: { fixedLabour: 50, share: 0.6 },
	richMarket: { labourForce: 150, share: 0.1 },
	dearFactories: { fixedLabour: 60, share: 0.7 }
} as const satisfies Record<string, Partial<BigPushParameters>>;
