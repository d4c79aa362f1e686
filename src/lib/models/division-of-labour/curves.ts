import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { divisionOfLabourEconomy } from './economy.ts';
import type { DivisionOfLabourParameters } from './parameters.ts';

export const divisionOfLabourViews = ['wage', 'varieties'] as const;
export type DivisionOfLabourView = (typeof divisionOfLabourViews)[number];

const quantities = { wage: 'modernWage', varieties: 'varieties' } as const;

/**
 * The wage that the modern technology can pay, or the local varieties, against the share of labour
 * in it.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function divisionOfLabourCurve(
	view: DivisionOfLabourView,
	parameters: Partial<DivisionOfLabourParameters> = {},
	steps?: number
): Point[] {
	return curve(divisionOfLabourEconomy(parameters)[quantities[view]], steps);
}
