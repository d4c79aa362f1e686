import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { checkParameters } from '../parameters.ts';
import { reaction, twoSidedMarket } from './economy.ts';
import {
	requireSpreadCosts,
	twoSidedEntryParameters,
	type TwoSidedEntryParameters
} from './parameters.ts';

export const twoSidedEntryViews = ['reactions'] as const;

/** One of the two sides of the market. */
export type EntrySide = 'first' | 'second';

/**
 * Share of one side that enters against the share of the other side that does.
 *
 * @param steps number of stretches between share 0 and share 1
 * @throws RangeError if a parameter is outside its domain or a lowest cost is not below its highest.
 */
export function twoSidedEntryCurve(
	side: EntrySide,
	given: Partial<TwoSidedEntryParameters> = {},
	steps?: number
): Point[] {
	const parameters = checkParameters(twoSidedEntryParameters, given);
	requireSpreadCosts(parameters);
	const market = twoSidedMarket(parameters);
	return curve((otherShare) => reaction(market[side], otherShare), steps);
}
