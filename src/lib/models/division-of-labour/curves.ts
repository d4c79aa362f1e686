import { curve, curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { divisionOfLabourEconomy } from './economy.ts';
import type { DivisionOfLabourParameters } from './parameters.ts';
import { paysWhateverTheWage } from './prices.ts';

export const divisionOfLabourViews = ['wage', 'varieties', 'trade'] as const;

const quantities = { wage: 'modernWage', varieties: 'varieties' } as const;

/**
 * The wage that the modern technology can pay, or the local varieties, against the share of labour
 * in it.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function divisionOfLabourCurve(
	view: keyof typeof quantities,
	parameters: Partial<DivisionOfLabourParameters> = {},
	steps?: number
): Point[] {
	return curve(divisionOfLabourEconomy(parameters)[quantities[view]], steps);
}

/**
 * The wage that the modern technology can pay, if nobody else uses it or if all do, against the trade
 * cost of inputs; only where it can be told, for imported inputs alone must not pay whatever the wage.
 *
 * @param share share of labour in the modern technology
 * @param steps number of stretches between the two trade costs
 * @throws RangeError if another parameter is outside its domain.
 */
export function divisionOfLabourTradeCurve(
	share: number,
	parameters: Partial<DivisionOfLabourParameters>,
	[from, to]: readonly [from: number, to: number],
	steps = 70
): Point[] {
	const wageAt = (tradeCostFactor: number) => {
		const given = { ...parameters, tradeCostFactor };
		return paysWhateverTheWage(given) ? NaN : divisionOfLabourEconomy(given).modernWage(share);
	};
	return curveBetween(wageAt, from, to, steps).filter(({ y }) => Number.isFinite(y));
}
