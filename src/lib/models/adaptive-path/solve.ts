import { adoptionPath, bestResponse } from '../adoption-path.ts';
import { checkParameters } from '../parameters.ts';
import { adaptivePathParameters, type AdaptivePathParameters } from './parameters.ts';

export interface AdaptivePathSolution {
	/** Share of adopters at the start and after every period, n_t. */
	readonly path: readonly number[];
	/** Where the path leads: 0, the tipping share or 1. */
	readonly limitShare: number;
	/** Smallest push that reaches the tipping share within a period, max(0, n* − n_0) (share). */
	readonly pushNeeded: number;
}

/**
 * The adaptive path of the simplest adoption game: adopting pays above a tipping share and costs
 * below it.
 *
 * Each period a part of all agents takes what pays better now, so that the share drifts away from
 * the tipping share, for ever closer to all or nothing. Exactly at the tipping share it stays.
 *
 * In symbols: n_t = 1 − (1 − n_0)(1 − μ)^t above n*, n_t = n_0(1 − μ)^t below.
 * Source: the usual best-response dynamic; its use here is our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveAdaptivePath({ tippingShare: 0.5, initialShare: 0.6 }).limitShare // 1
 */
export function solveAdaptivePath(
	given: Partial<AdaptivePathParameters> = {}
): AdaptivePathSolution {
	const parameters = checkParameters(adaptivePathParameters, given);
	const { tippingShare, initialShare, adjustmentSpeed, periods } = parameters;
	const game = { gain: (share: number) => share - tippingShare, scale: 1 };
	return {
		path: adoptionPath(game, initialShare, adjustmentSpeed, periods),
		limitShare: bestResponse(game, initialShare),
		pushNeeded: Math.max(0, tippingShare - initialShare)
	};
}
