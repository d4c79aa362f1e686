import type { Model } from '../model.ts';
import { publicGoodParameters, type PublicGoodParameters } from './parameters.ts';
import { solvePublicGood, type PublicGoodSolution } from './solve.ts';

export const publicGood: Model<PublicGoodParameters, PublicGoodSolution> = {
	id: 'public-good',
	parameters: publicGoodParameters,
	views: ['balance', 'people'],
	solve: solvePublicGood
};
