import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { pioneerRewardEconomy } from './economy.ts';
import type { PioneerRewardParameters } from './parameters.ts';

export const pioneerRewardViews = ['pioneers', 'entryShare', 'welfare', 'outlay'] as const;

/** What can be drawn against the reward rate. */
export type PioneerRewardQuantity = 'welfare' | 'entryShare' | 'outlay';

/**
 * A quantity of the model against the reward rate, ρ.
 *
 * @param highestRate reward rate at which the curve ends
 * @throws RangeError if a parameter is outside its domain.
 */
export function pioneerRewardCurve(
	quantity: PioneerRewardQuantity,
	highestRate: number,
	parameters: Partial<PioneerRewardParameters> = {},
	steps?: number
): Point[] {
	return curveBetween(pioneerRewardEconomy(parameters)[quantity], 0, highestRate, steps);
}
