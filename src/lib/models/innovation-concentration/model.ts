import type { Model } from '../model.ts';
import { innovationConcentrationViews } from './curves.ts';
import {
	innovationConcentrationParameters,
	type InnovationConcentrationParameters
} from './parameters.ts';
import { solveInnovationConcentration, type InnovationConcentrationSolution } from './solve.ts';

export const innovationConcentration: Model<
	InnovationConcentrationParameters,
	InnovationConcentrationSolution
> = {
	id: 'innovation-concentration',
	parameters: innovationConcentrationParameters,
	views: innovationConcentrationViews,
	solve: solveInnovationConcentration
};
