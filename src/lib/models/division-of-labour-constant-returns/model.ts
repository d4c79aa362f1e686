import type { Model } from '../model.ts';
import { constantReturnsViews } from './curves.ts';
import { constantReturnsParameters, type ConstantReturnsParameters } from './parameters.ts';
import { solveDivisionOfLabourConstantReturns, type ConstantReturnsSolution } from './solve.ts';

export const divisionOfLabourConstantReturns: Model<
	ConstantReturnsParameters,
	ConstantReturnsSolution
> = {
	id: 'division-of-labour-constant-returns',
	parameters: constantReturnsParameters,
	views: constantReturnsViews,
	solve: solveDivisionOfLabourConstantReturns
};
