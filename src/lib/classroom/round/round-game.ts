import type { Point } from '../../models/model.ts';
import type { TippingGame } from '../../models/tipping-game.ts';
import type { RoundModel, RoundParameters } from './round-model.ts';

/**
 * A model with a class in it: so many players, each of whom adopts or does not. A player is one of
 * that many equal parts of the economy, and whoever adopts is counted among those who do.
 */
export interface RoundGame {
	readonly model: RoundModel;
	/** How many choose, N. */
	readonly players: number;
	/** All parameters of the model, as it is solved and drawn. */
	readonly parameters: RoundParameters;
	/** What each adopter earns when so many adopt, itself among them; at least one does. */
	readonly adopterEarns: (adopters: number) => number;
	/** What each of the others earns when so many adopt; at least one does not. */
	readonly otherEarns: (adopters: number) => number;
	/** The same choice in the model's own population, by shares. */
	readonly theory: TippingGame;
	/** Where so many adopters stand in the model's picture of the gain. */
	readonly place: (adopters: number) => Point;
}

/**
 * What a player gains by adopting when so many of the others do.
 *
 * In symbols: with k others a(k + 1) − o(k), where a and o are what adopters and others earn.
 */
export function gainAmong({ adopterEarns, otherEarns }: RoundGame, others: number): number {
	return adopterEarns(others + 1) - otherEarns(others);
}
