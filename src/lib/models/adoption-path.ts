import type { AdoptionGame } from './adoption-equilibria.ts';
import { signOf } from './numeric/sign.ts';

/**
 * The share that would adopt if all chose anew: all if it pays, none if it costs, and the share as
 * it is if everybody is indifferent.
 */
export function bestResponse({ gain, scale }: BestResponseGame, share: number): number {
	const sign = signOf(gain(share), scale);
	return sign === 0 ? share : sign > 0 ? 1 : 0;
}

/**
 * Shares of adopters over time, from the start on, when each period the same part of all agents
 * looks around and takes what pays better now. Nobody looks ahead.
 *
 * In symbols: n_{t+1} = n_t + μ(BR(n_t) − n_t).
 *
 * @param start share of adopters in period 0, n_0
 * @param adjustmentSpeed share of agents who reconsider each period, μ
 * @returns `periods` + 1 shares
 */
export function adoptionPath(
	game: BestResponseGame,
	start: number,
	adjustmentSpeed: number,
	periods: number
): number[] {
	const path = [start];
	let share = start;
	for (let period = 0; period < periods; period++) {
		share += adjustmentSpeed * (bestResponse(game, share) - share);
		path.push(share);
	}
	return path;
}

type BestResponseGame = Pick<AdoptionGame, 'gain' | 'scale'>;
