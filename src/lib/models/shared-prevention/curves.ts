import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { preventionEconomy } from './economy.ts';
import type { SharedPreventionParameters } from './parameters.ts';

export const sharedPreventionViews = [
	'marginalCost',
	'ownReturn',
	'jointReturn',
	'outbreakProbability',
	'welfare'
] as const;
export type SharedPreventionView = (typeof sharedPreventionViews)[number];

/**
 * A quantity of shared prevention against the effort that all producers make.
 *
 * @param steps number of stretches between effort 0 and effort 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function sharedPreventionCurve(
	view: SharedPreventionView,
	parameters: Partial<SharedPreventionParameters> = {},
	steps?: number
): Point[] {
	return curve(preventionEconomy(parameters)[view], steps);
}
