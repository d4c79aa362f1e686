import type { Model } from '../model.ts';
import { innovationConcentrationViews } from './curves.ts';
import {
	innovationConcentrationWithSplitParameters,
	solveInnovationConcentrationWithSplit,
	type InnovationConcentrationWithSplitParameters,
	type InnovationConcentrationWithSplitSolution
} from './with-split.ts';

/** One cluster or many, and any split in between: what lessons and pages show. */
export const innovationConcentration: Model<
	InnovationConcentrationWithSplitParameters,
	InnovationConcentrationWithSplitSolution
> = {
	id: 'innovation-concentration',
	parameters: innovationConcentrationWithSplitParameters,
	views: innovationConcentrationViews,
	solve: solveInnovationConcentrationWithSplit
};
