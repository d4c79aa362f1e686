import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { pioneerRewardEconomy } from './economy.ts';
import type { PioneerRewardParameters } from './parameters.ts';

export const pioneerRewardViews = ['welfare', 'entryShare', 'outlay'] as const;
export type PioneerRewardView = (typeof pioneerRewardViews)[number];

/**
 * A quantity of the model against the reward rate, ρ.
 *
 * @param highestRate reward rate at which the curve ends
 * @throws RangeError if a parameter is outside its domain.
 */
export function pioneerRewardCurve(
	view: PioneerRewardView,
	highestRate: number,
	parameters: Partial<PioneerRewardParameters> = {},
	steps?: number
): Point[] {
	return curveBetween(pioneerRewardEconomy(parameters)[view], 0, highestRate, steps);
}
