import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { preventionEconomy } from './economy.ts';
import type { SharedPreventionParameters } from './parameters.ts';

export const sharedPreventionViews = ['care', 'risk', 'welfare'] as const;

/** What can be drawn against effort. */
export type PreventionQuantity =
	'marginalCost' | 'ownReturn' | 'jointReturn' | 'outbreakProbability' | 'welfare';

/**
 * A quantity of shared prevention against the effort that all producers make.
 *
 * @param steps number of stretches between effort 0 and effort 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function sharedPreventionCurve(
	quantity: PreventionQuantity,
	parameters: Partial<SharedPreventionParameters> = {},
	steps?: number
): Point[] {
	return curve(preventionEconomy(parameters)[quantity], steps);
}
