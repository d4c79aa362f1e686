import { equilibriumCounts } from '../equilibrium-counts.ts';
import { signOf } from '../numeric/sign.ts';
import type { KnowledgeSpilloversEconomy } from './economy.ts';

/** The same choice among a whole number of firms, each of which moves the share. */
export interface FiniteSpillovers {
	/** N (firms). */
	readonly firms: number;
	/** Net gain of a lone adopter, A/N − C − 1 + t (money). */
	readonly firstAdopterGain: number;
	/** Net gain of the last adopter (money). */
	readonly lastAdopterGain: number;
	/** Numbers of adopters that are equilibria, ascending. */
	readonly equilibriumCounts: readonly number[];
	/** With fewer firms than this a lone adopter gains without a subsidy, A/(1+C) (firms). */
	readonly selfStartingFirms: number;
}

/**
 * Knowledge spillovers among N firms: a firm's own adoption counts in the share from which it
 * learns.
 *
 * In symbols: with k others modern a firm gains A(k + 1)/N − C − 1 − γAk/N + t by adopting.
 */
export function finiteSpillovers(
	{ parameters, game }: KnowledgeSpilloversEconomy,
	firms: number
): FiniteSpillovers {
	const { spilloverStrength, adoptionCost, spilloverToBackward, subsidy } = parameters;
	const gain = (others: number) =>
		(spilloverStrength * (others + 1 - spilloverToBackward * others)) / firms -
		adoptionCost -
		1 +
		subsidy;
	return {
		firms,
		firstAdopterGain: gain(0),
		lastAdopterGain: gain(firms - 1),
		equilibriumCounts: equilibriumCounts(firms, (others) => signOf(gain(others), game.scale)),
		selfStartingFirms: spilloverStrength / (1 + adoptionCost)
	};
}
