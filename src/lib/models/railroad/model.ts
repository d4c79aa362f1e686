import type { Model } from '../model.ts';
import { railroadViews } from './curves.ts';
import { railroadParameters, type RailroadParameters } from './parameters.ts';
import { solveRailroad, type RailroadSolution } from './solve.ts';

export const railroad: Model<RailroadParameters, RailroadSolution> = {
	id: 'railroad',
	parameters: railroadParameters,
	views: railroadViews,
	solve: solveRailroad
};
