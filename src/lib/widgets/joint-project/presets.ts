import type { JointProjectParameters } from '../../models/joint-project/parameters.ts';

/** Named states: what differs from the defaults. The first has two equilibria. */
export const jointProjectPresets = {
	airport: {},
	irrigation: { firstSideRevenue: 8, secondSideRevenue: 14 },
	university: {
		firstSideRevenue: 20,
		firstSideCost: 6,
		secondSideRevenue: 16,
		secondSideCost: 4
	},
	standalone: { firstSideRevenueAlone: 12 },
	edge: { firstSideRevenue: 20, secondSideRevenue: 10 }
} as const satisfies Record<string, Partial<JointProjectParameters>>;
