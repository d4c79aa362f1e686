import type { Model } from '../model.ts';
import { innovationAdditiveViews } from './curves.ts';
import { innovationAdditiveParameters, type InnovationAdditiveParameters } from './parameters.ts';
import { solveInnovationAdditive, type InnovationAdditiveSolution } from './solve.ts';

export const innovationAdditive: Model<InnovationAdditiveParameters, InnovationAdditiveSolution> = {
	id: 'innovation-additive',
	parameters: innovationAdditiveParameters,
	views: innovationAdditiveViews,
	solve: solveInnovationAdditive
};
