import type { Model } from '../model.ts';
import { lumpyFacilityViews } from './curves.ts';
import { lumpyFacilityParameters, type LumpyFacilityParameters } from './parameters.ts';
import { solveLumpyFacility, type LumpyFacilitySolution } from './solve.ts';

export const lumpyFacility: Model<LumpyFacilityParameters, LumpyFacilitySolution> = {
	id: 'lumpy-facility',
	parameters: lumpyFacilityParameters,
	views: lumpyFacilityViews,
	solve: solveLumpyFacility
};
