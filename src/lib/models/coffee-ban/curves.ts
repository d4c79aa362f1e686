import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { coffeeBanEconomy } from './economy.ts';
import type { CoffeeBanParameters } from './parameters.ts';

export const coffeeBanViews = ['income', 'cheatGain'] as const;

/**
 * Gain of cheating under the ban (money) against the chance of detection.
 *
 * @param steps number of stretches between chance 0 and chance 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function coffeeBanCurve(
	parameters: Partial<CoffeeBanParameters> = {},
	steps?: number
): Point[] {
	return curve(coffeeBanEconomy(parameters).cheatGainWithBan, steps);
}
