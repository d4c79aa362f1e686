import { adoptionPath } from '../../models/adoption-path.ts';
import type { TippingGame } from '../../models/tipping-game.ts';

/** A quarter of all look around each round: the default of the adaptive path. */
export const adjustmentSpeed = 0.25;

/**
 * Where theory would have gone from the class's first round: each round a part of all take what paid
 * better the round before, by the model as it stood in the new round.
 *
 * @param start share of the class that adopted in the first round
 * @param games the model of each round, the first one among them
 * @returns a share for each round
 */
export function theoryPath(start: number, games: readonly TippingGame[]): number[] {
	const path: number[] = [];
	let share = start;
	for (const [round, game] of games.entries()) {
		if (round > 0) share = adoptionPath(game, share, adjustmentSpeed, 1)[1] ?? share;
		path.push(share);
	}
	return path;
}
