import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { bigPushEconomy } from './economy.ts';
import type { BigPushParameters } from './parameters.ts';

export const bigPushViews = ['profit', 'income', 'welfare'] as const;
export type BigPushView = (typeof bigPushViews)[number];

/**
 * A quantity of the big push against the share of industrialised sectors.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function bigPushCurve(
	view: BigPushView,
	parameters: Partial<BigPushParameters> = {},
	steps?: number
): Point[] {
	return curve(bigPushEconomy(parameters)[view], steps);
}
