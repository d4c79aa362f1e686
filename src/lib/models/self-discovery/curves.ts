import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { selfDiscoveryEconomy } from './economy.ts';
import type { SelfDiscoveryParameters } from './parameters.ts';

export const selfDiscoveryViews = ['welfare', 'expectedGain'] as const;
export type SelfDiscoveryView = (typeof selfDiscoveryViews)[number];

/**
 * What tries are worth, to the country or to each who tries, against their number (money).
 *
 * @param mostEntrants number of tries at which the curve ends
 * @throws RangeError if a parameter is outside its domain or discoveryCost is not less than
 * discoveryValue.
 */
export function selfDiscoveryCurve(
	view: SelfDiscoveryView,
	mostEntrants: number,
	parameters: Partial<SelfDiscoveryParameters> = {},
	steps?: number
): Point[] {
	return curveBetween(selfDiscoveryEconomy(parameters)[view], 0, mostEntrants, steps);
}
