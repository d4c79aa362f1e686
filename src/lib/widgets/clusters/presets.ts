import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';

/** Economies to begin with; each is called by its name in the words. */
export const clustersPresets = {
	four: {
		southProductivity: [1, 0.9, 0.75, 0.5],
		northProductivity: [1, 1, 1, 1],
		coordinationFactor: [1.5, 1.6, 1.8, 2],
		targetSector: 3,
		protectedSector: 3,
		advantageGrowth: [0.02, 0, 0, 0]
	},
	tie: {
		southProductivity: [1.5, 1, 0.6],
		northProductivity: [1, 1, 1],
		coordinationFactor: [1.5, 1.8, 2],
		targetSector: 2,
		protectedSector: 2,
		advantageGrowth: [0.02, 0, 0]
	},
	largeGains: {
		southProductivity: [2, 1.2, 0.9],
		northProductivity: [2, 1.5, 1.5],
		coordinationFactor: [1.3, 3, 6],
		targetSector: 3,
		protectedSector: 3,
		advantageGrowth: [0.02, 0, 0]
	},
	noGain: {
		southProductivity: [1, 0.8],
		northProductivity: [1, 1],
		coordinationFactor: [1.5, 1],
		targetSector: 2,
		protectedSector: 2,
		advantageGrowth: [0.02, 0]
	},
	loneSecond: {
		southProductivity: [1, 0.95, 0.7],
		northProductivity: [1, 1, 1],
		coordinationFactor: [2, 1.2, 1.5],
		currentSector: 2,
		targetSector: 1,
		protectedSector: 1,
		advantageGrowth: [0.02, 0, 0]
	},
	priceFall: {
		southProductivity: [1, 0.9, 0.75, 0.5],
		northProductivity: [1, 1, 1, 1],
		coordinationFactor: [1.5, 1.6, 1.8, 2],
		priceShifters: [0.6, 1, 1, 1],
		currentCoordinated: true,
		targetSector: 2,
		protectedSector: 3,
		advantageGrowth: [0.02, 0, 0, 0]
	},
	drifting: {
		southProductivity: [1, 0.9, 0.75],
		northProductivity: [1, 1, 1],
		coordinationFactor: [1.5, 1.6, 1.8],
		currentSector: 2,
		currentCoordinated: true,
		targetSector: 1,
		protectedSector: 3,
		advantageGrowth: [0.02, 0, 0],
		years: 40
	}
} as const satisfies Readonly<Record<string, Partial<ClustersWithPoliciesParameters>>>;
