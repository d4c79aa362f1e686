import type { ThickMarketParameters } from '../../models/thick-market/parameters.ts';

/** Named states: what differs from the defaults. The first shows the trap. */
export const thickMarketPresets = {
	trap: { share: 0.15 },
	constantReturns: { matchingExponent: 0, share: 0.15 },
	lowTurnover: { separationProbability: 0.2, share: 0.15 },
	increasingReturns: { matchingExponent: 2, share: 0.4 },
	tooDear: { firmCost: 5, workerCost: 5, share: 0.6 }
} as const satisfies Record<string, Partial<ThickMarketParameters>>;
