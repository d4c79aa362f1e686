import type { Model } from '../model.ts';
import { coffeeBanViews } from './curves.ts';
import { coffeeBanParameters, type CoffeeBanParameters } from './parameters.ts';
import { solveCoffeeBan, type CoffeeBanSolution } from './solve.ts';

export const coffeeBan: Model<CoffeeBanParameters, CoffeeBanSolution> = {
	id: 'coffee-ban',
	parameters: coffeeBanParameters,
	views: coffeeBanViews,
	solve: solveCoffeeBan
};
