import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { lumpyFacilityEconomy } from './economy.ts';
import type { LumpyFacilityParameters } from './parameters.ts';

export const lumpyFacilityViews = ['operatorProfit', 'usersSurplus', 'welfareGain'] as const;
export type LumpyFacilityView = (typeof lumpyFacilityViews)[number];

/**
 * What the facility brings the operator, its users or all together (money) against the fee, from
 * free use to the fee at which nobody enters.
 *
 * @param steps number of stretches between the two fees
 * @throws RangeError if a parameter is outside its domain.
 */
export function lumpyFacilityCurve(
	view: LumpyFacilityView,
	parameters: Partial<LumpyFacilityParameters> = {},
	steps?: number
): Point[] {
	const economy = lumpyFacilityEconomy(parameters);
	return curveBetween(economy[view], 0, economy.parameters.userValue, steps);
}
