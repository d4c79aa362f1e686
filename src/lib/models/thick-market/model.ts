import type { Model } from '../model.ts';
import { thickMarketViews } from './curves.ts';
import { thickMarketParameters, type ThickMarketParameters } from './parameters.ts';
import { solveThickMarket, type ThickMarketSolution } from './solve.ts';

export const thickMarket: Model<ThickMarketParameters, ThickMarketSolution> = {
	id: 'thick-market',
	parameters: thickMarketParameters,
	views: thickMarketViews,
	solve: solveThickMarket
};
