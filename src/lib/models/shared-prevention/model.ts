import type { Model } from '../model.ts';
import { sharedPreventionViews } from './curves.ts';
import { sharedPreventionParameters, type SharedPreventionParameters } from './parameters.ts';
import { solveSharedPrevention, type SharedPreventionSolution } from './solve.ts';

export const sharedPrevention: Model<SharedPreventionParameters, SharedPreventionSolution> = {
	id: 'shared-prevention',
	parameters: sharedPreventionParameters,
	views: sharedPreventionViews,
	solve: solveSharedPrevention
};
