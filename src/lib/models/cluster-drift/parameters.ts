import { sectorParameters, type SectorParameters } from '../clusters/parameters.ts';
import { list, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface ClusterDriftParameters extends SectorParameters {
	/** Growth rate of South's raw advantage by sector, g_j (per year). */
	readonly advantageGrowth: readonly number[];
	/** Sector that is coordinated at the start, k, from 1. */
	readonly sector: number;
	/** Length of the path, T (years). */
	readonly years: number;
}

export const clusterDriftParameters: ParameterSpecs<ClusterDriftParameters> = {
	southProductivity: { ...sectorParameters.southProductivity, default: [1, 0.9, 0.75] },
	northProductivity: { ...sectorParameters.northProductivity, default: [1, 1, 1] },
	coordinationFactor: { ...sectorParameters.coordinationFactor, default: [1.5, 1.6, 1.8] },
	advantageGrowth: list('g_j', 'per year', '(-∞, ∞)', [0.02, 0, 0], [-0.05, 0.05, 0.005]),
	sector: wholeNumber('k', '', '[1, ∞)', 2, [1, 3, 1]),
	years: wholeNumber('T', 'years', '[0, ∞)', 40, [0, 60, 1])
};
