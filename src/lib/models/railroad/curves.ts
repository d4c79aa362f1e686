import { curve, curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { checkRailroad, labourLeftForRailroad } from './check-railroad.ts';
import { railroadEconomy } from './economy.ts';
import { valueTo, type Builder } from './limits.ts';
import type { RailroadParameters } from './parameters.ts';

export const railroadViews = ['thresholds', 'demand', 'welfare'] as const;

/**
 * What the marginal user gains before the fee, the revenue of the fee that takes it all, or welfare,
 * against the share of sectors that use the railroad.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function railroadUseCurve(
	quantity: 'surplus' | 'revenue' | 'welfare',
	parameters: Partial<RailroadParameters> = {},
	steps?: number
): Point[] {
	return curve(railroadEconomy(checkRailroad(parameters))[quantity], steps);
}

/**
 * What the railroad is worth to a builder, less its cost, against the labour it takes: each line
 * meets zero at that builder's limit, unless the labour force runs out first.
 *
 * @param steps number of stretches between a railroad that costs nothing and the dearest possible
 * @throws RangeError if a parameter is outside its domain.
 */
export function railroadValueCurve(
	builder: Builder,
	given: Partial<RailroadParameters> = {},
	steps?: number
): Point[] {
	const parameters = checkRailroad(given);
	const value = (railroadLabour: number) =>
		valueTo(builder, railroadEconomy({ ...parameters, railroadLabour }));
	return curveBetween(value, 0, labourLeftForRailroad(parameters), steps);
}
