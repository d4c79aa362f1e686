import type { Model } from '../model.ts';
import { divisionOfLabourViews } from './curves.ts';
import { divisionOfLabourParameters, type DivisionOfLabourParameters } from './parameters.ts';
import { solveDivisionOfLabour, type DivisionOfLabourSolution } from './solve.ts';

export const divisionOfLabour: Model<DivisionOfLabourParameters, DivisionOfLabourSolution> = {
	id: 'division-of-labour',
	parameters: divisionOfLabourParameters,
	views: divisionOfLabourViews,
	solve: solveDivisionOfLabour
};
