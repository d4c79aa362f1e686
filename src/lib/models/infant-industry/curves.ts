import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { infantIndustryEconomy } from './economy.ts';
import type { InfantIndustryParameters } from './parameters.ts';

export const infantIndustryViews = ['promise', 'protection'] as const;

/** Income at the true price, or at the price of those who forget North's cluster. */
export type IncomeRatioView = 'incomeRatio' | 'naiveIncomeRatio';

/**
 * Income of a worker in the advanced sector over that in the traditional one, at the true price or
 * at the naive one, against the labour in the advanced sector (workers).
 *
 * @param steps number of stretches between nobody and the whole labour force
 * @throws RangeError if a parameter is outside its domain.
 */
export function infantIndustryCurve(
	view: IncomeRatioView,
	parameters: Partial<InfantIndustryParameters> = {},
	steps?: number
): Point[] {
	const economy = infantIndustryEconomy(parameters);
	return curveBetween(economy[view], 0, economy.parameters.labourForce, steps);
}
