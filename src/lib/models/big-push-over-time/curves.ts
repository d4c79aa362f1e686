import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { bigPushOverTimeEconomy } from './economy.ts';
import type { BigPushOverTimeParameters } from './parameters.ts';

export const bigPushOverTimeViews = ['profit', 'interest', 'welfare'] as const;
export type BigPushOverTimeView = (typeof bigPushOverTimeViews)[number];

const quantities = {
	profit: 'profit',
	interest: 'interestFactor',
	welfare: 'consumptionEquivalent'
} as const;

/**
 * A quantity of the big push over two periods against the share of sectors that invest: the present
 * value of a factory, gross interest, or the constant consumption that gives the same utility.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function bigPushOverTimeCurve(
	view: BigPushOverTimeView,
	parameters: Partial<BigPushOverTimeParameters> = {},
	steps?: number
): Point[] {
	return curve(bigPushOverTimeEconomy(parameters)[quantities[view]], steps);
}
