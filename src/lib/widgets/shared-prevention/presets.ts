import type { SharedPreventionParameters } from '../../models/shared-prevention/parameters.ts';

/** Named states: what differs from the defaults. The first is the paper's argument. */
export const sharedPreventionPresets = {
	shared: {},
	weakest: { riskMode: 'weakest-link' },
	chainTrap: { riskMode: 'chain', effortCost: 20 },
	chainCareless: { riskMode: 'chain', effortCost: 40 },
	chainInterior: {
		riskMode: 'chain',
		producers: 4,
		outbreakLoss: 30,
		effortCost: 90,
		lapseRisk: 0.2
	}
} as const satisfies Record<string, Partial<SharedPreventionParameters>>;
