import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { thickMarketEconomy } from './economy.ts';
import type { ThickMarketParameters } from './parameters.ts';

export const thickMarketViews = ['gain', 'welfare'] as const;
export type ThickMarketView = (typeof thickMarketViews)[number];

/**
 * A quantity of the thick market against the share of pairs that invest.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function thickMarketCurve(
	view: ThickMarketView,
	parameters: Partial<ThickMarketParameters> = {},
	steps?: number
): Point[] {
	return curve(thickMarketEconomy(parameters)[view], steps);
}
