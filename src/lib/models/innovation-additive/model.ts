import type { Model } from '../model.ts';
import { innovationAdditiveViews } from './curves.ts';
import {
	innovationAdditiveWithSplitParameters,
	solveInnovationAdditiveWithSplit,
	type InnovationAdditiveWithSplitParameters,
	type InnovationAdditiveWithSplitSolution
} from './with-split.ts';

/** The counter-example, and any split in between: what lessons and pages show. */
export const innovationAdditive: Model<
	InnovationAdditiveWithSplitParameters,
	InnovationAdditiveWithSplitSolution
> = {
	id: 'innovation-additive',
	parameters: innovationAdditiveWithSplitParameters,
	views: innovationAdditiveViews,
	solve: solveInnovationAdditiveWithSplit
};
