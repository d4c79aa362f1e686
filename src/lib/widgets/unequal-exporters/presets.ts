import type { UnequalExportersParameters } from '../../models/unequal-exporters/parameters.ts';

/** Named states: what differs from the defaults. The first shows small firms riding along. */
export const unequalExportersPresets = {
	twoCarry: {},
	allSmall: { exportShares: Array<number>(10).fill(0.1) },
	oneLeader: { exportShares: [0.85, 0.05, 0.05, 0.05], qualityPremium: 6, qualityCost: 1.5 },
	fewEqual: { exportShares: [0.25, 0.25, 0.25, 0.25] },
	notWorthIt: { qualityCost: 11 }
} as const satisfies Record<string, Partial<UnequalExportersParameters>>;
