import type { LabourPoolingParameters } from '../../models/labour-pooling/parameters.ts';

/** Named states: what differs from the defaults. The first shows ten firms together. */
export const labourPoolingPresets = {
	together: {},
	alone: { firms: 1 },
	two: {
		firms: 2,
		workersPerFirm: 1.5,
		productivity: 8,
		diminishingReturns: 1.6,
		shockSize: 0.7
	},
	noShocks: { shockSize: 0 }
} as const satisfies Record<string, Partial<LabourPoolingParameters>>;
