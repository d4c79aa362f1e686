import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { checkParameters } from '../parameters.ts';
import { monopolyFacilityParameters, type MonopolyFacilityParameters } from './parameters.ts';

export const monopolyFacilityViews = ['demand', 'thresholds'] as const;

/**
 * The price at which a quantity is used, p̄ − bq, from none to free use.
 *
 * @param steps number of stretches between the two
 * @throws RangeError if a parameter is outside its domain.
 */
export function monopolyFacilityDemand(
	given: Partial<MonopolyFacilityParameters> = {},
	steps = 1
): Point[] {
	const { reservationPrice, demandSlope } = checkParameters(monopolyFacilityParameters, given);
	const freeUse = reservationPrice / demandSlope;
	return curveBetween((use) => reservationPrice * (1 - use / freeUse), 0, freeUse, steps);
}

/**
 * The price that just covers the cost at each use, K/q: where it lies above demand throughout no
 * single price pays for the facility.
 *
 * @param steps number of stretches up to free use
 * @throws RangeError if a parameter is outside its domain.
 */
export function monopolyFacilityAverageCost(
	given: Partial<MonopolyFacilityParameters> = {},
	steps = 60
): Point[] {
	const { reservationPrice, demandSlope, setUpCost } = checkParameters(
		monopolyFacilityParameters,
		given
	);
	const freeUse = reservationPrice / demandSlope;
	// From the use at which even the highest price would not do.
	const from = Math.max(setUpCost / reservationPrice, freeUse / steps);
	return from >= freeUse ? [] : curveBetween((use) => setUpCost / use, from, freeUse, steps);
}
