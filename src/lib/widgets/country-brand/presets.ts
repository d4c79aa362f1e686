import type { CountryBrandParameters } from '../../models/country-brand/parameters.ts';

/** Named states: what differs from the defaults. The first shows the failure. */
export const countryBrandPresets = {
	manyFirms: {},
	threeFirms: { firms: 3 },
	knownBrands: { brandRecognition: 0.25 },
	strictBuyers: { firms: 6, reputationExponent: 3 },
	endless: { firms: null }
} as const satisfies Record<string, Partial<CountryBrandParameters>>;
