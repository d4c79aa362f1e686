import type { InfantIndustryParameters } from '../../models/infant-industry/parameters.ts';

/** Named states: what differs from the defaults. The first promises what it cannot keep. */
export const infantIndustryPresets = {
	falsePromise: {},
	trapGrows: { southAdvancedProductivity: 1.25 },
	trapSmallMarket: {
		southAdvancedProductivity: 1.25,
		clusterSize: 0.8,
		advancedSpendingShare: 0.3
	},
	backward: { southAdvancedProductivity: 1.25, coordinated: false },
	tie: { southAdvancedProductivity: 1 }
} as const satisfies Record<string, Partial<InfantIndustryParameters>>;
