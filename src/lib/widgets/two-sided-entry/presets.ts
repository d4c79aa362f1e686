import type { TwoSidedEntryPathParameters } from '../../models/two-sided-entry-path/parameters.ts';

/** Named states: what differs from the defaults. The first starts just short of the tipping point. */
export const twoSidedEntryPresets = {
	down: { firstSideShare: 0.55, secondSideShare: 0.42 },
	up: { firstSideShare: 0.6, secondSideShare: 0.45 },
	seed: { firstSideShare: 1, secondSideShare: 0.1 },
	saddle: { firstSideShare: 0.5, secondSideShare: 0.5 },
	partial: {
		firstSideLowestCost: 1,
		firstSideHighestCost: 6,
		secondSideBenefit: 9,
		secondSideLowestCost: 2,
		secondSideHighestCost: 12,
		firstSideShare: 0.8,
		secondSideShare: 0.5
	},
	onlyEmpty: {
		firstSideBenefit: 4,
		secondSideBenefit: 5,
		firstSideShare: 0.9,
		secondSideShare: 0.9
	}
} as const satisfies Record<string, Partial<TwoSidedEntryPathParameters>>;
