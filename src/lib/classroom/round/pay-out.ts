import { signOf } from '../../models/numeric/sign.ts';
import { gainAmong, type RoundGame } from './round-game.ts';

/** What a round pays, and who would rather have chosen otherwise. */
export interface PayOut {
	/** Share that adopts. */
	readonly share: number;
	/** What each adopter earns; null: nobody adopts. */
	readonly adopterEarns: number | null;
	/** What each of the others earns; null: everybody adopts. */
	readonly otherEarns: number | null;
	/** Mean of what all earn. */
	readonly mean: number;
	/** What each adopter would have had more by not adopting; 0: none regrets. */
	readonly adopterRegret: number;
	/** What each of the others would have had more by adopting; 0: none regrets. */
	readonly otherRegret: number;
	/** Nobody regrets: an equilibrium among so many players. */
	readonly settled: boolean;
}

/**
 * Pays out a round.
 *
 * In symbols: with k of N adopting, an adopter regrets max(0, o(k − 1) − a(k)), one of the others
 * max(0, a(k + 1) − o(k)).
 *
 * @throws RangeError unless the adopters are a whole number of the players.
 */
export function payOut(game: RoundGame, adopters: number): PayOut {
	const { players } = game;
	if (!Number.isInteger(adopters) || adopters < 0 || adopters > players)
		throw new RangeError(
			`payOut requires a whole number of adopters from 0 to ${String(players)}, got ${String(adopters)}`
		);
	const adopterEarns = adopters > 0 ? game.adopterEarns(adopters) : null;
	const otherEarns = adopters < players ? game.otherEarns(adopters) : null;
	const regret = (gain: number) => (signOf(gain, game.theory.scale) > 0 ? gain : 0);
	const adopterRegret = adopters > 0 ? regret(-gainAmong(game, adopters - 1)) : 0;
	const otherRegret = adopters < players ? regret(gainAmong(game, adopters)) : 0;
	const all = adopters * (adopterEarns ?? 0) + (players - adopters) * (otherEarns ?? 0);
	return {
		share: adopters / players,
		adopterEarns,
		otherEarns,
		mean: all / players,
		adopterRegret,
		otherRegret,
		settled: adopterRegret === 0 && otherRegret === 0
	};
}
