import type { GrantPanelParameters } from '../../models/grant-panel/parameters.ts';

/** Named states: what differs from the defaults. The first is a panel that errs. */
export const grantPanelPresets = {
	errs: {},
	experts: {
		meanQuality: 1,
		qualitySpread: 2,
		noiseSpread: 0.5,
		acceptedFraction: 0.1,
		cost: 2
	},
	captured: {
		meanQuality: 1,
		qualitySpread: 2,
		noiseSpread: 0.5,
		capture: 2,
		connectionsSpread: 1.5,
		acceptedFraction: 0.1,
		cost: 2
	},
	perverse: { noiseSpread: 0.5, capture: 2, connectionsCorrelation: -0.7 }
} as const satisfies Record<string, Partial<GrantPanelParameters>>;
