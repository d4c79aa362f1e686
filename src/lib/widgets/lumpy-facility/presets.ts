import type { LumpyFacilityParameters } from '../../models/lumpy-facility/parameters.ts';

/** Named states: what differs from the defaults. The first shows that no fee can carry it. */
export const lumpyFacilityPresets = {
	noFeeCarriesIt: {},
	waitsForUsers: { facilityCost: 15 },
	wrongFee: { facilityCost: 18, fee: 20 },
	someComeAnyway: { facilityCost: 8, valueWithoutFacility: 30 },
	never: { facilityCost: 60, fee: 50 }
} as const satisfies Record<string, Partial<LumpyFacilityParameters>>;
