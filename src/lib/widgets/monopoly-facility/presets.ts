import type { MonopolyFacilityParameters } from '../../models/monopoly-facility/parameters.ts';

/** Named states: what differs from the defaults. The first shows the failure. */
export const monopolyFacilityPresets = {
	usersKeepGain: {},
	built: { setUpCost: 200 },
	edge: { setUpCost: 250 },
	never: { setUpCost: 501 }
} as const satisfies Record<string, Partial<MonopolyFacilityParameters>>;
