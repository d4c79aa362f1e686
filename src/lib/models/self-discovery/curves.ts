import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { selfDiscoveryEconomy, type SelfDiscoveryEconomy } from './economy.ts';
import type { SelfDiscoveryParameters } from './parameters.ts';

export const selfDiscoveryViews = ['welfare', 'expectedGain'] as const;

/** What can be drawn against the number of tries. */
export type SelfDiscoveryQuantity = Exclude<keyof SelfDiscoveryEconomy, 'parameters'>;

/**
 * What tries are worth, to the country or to each who tries, against their number (money).
 *
 * @param mostEntrants number of tries at which the curve ends
 * @throws RangeError if a parameter is outside its domain or discoveryCost is not less than
 * discoveryValue.
 */
export function selfDiscoveryCurve(
	quantity: SelfDiscoveryQuantity,
	mostEntrants: number,
	parameters: Partial<SelfDiscoveryParameters> = {},
	steps?: number
): Point[] {
	return curveBetween(selfDiscoveryEconomy(parameters)[quantity], 0, mostEntrants, steps);
}
