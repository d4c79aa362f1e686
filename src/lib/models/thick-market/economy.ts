import { checkParameters } from '../parameters.ts';
import { tippingGame, type TippingGame } from '../tipping-game.ts';
import { thickMarketParameters, type ThickMarketParameters } from './parameters.ts';

/** The market for trained workers and modern firms at a share n of pairs that invest. */
export interface ThickMarketEconomy {
	readonly parameters: ThickMarketParameters;
	/** Cost of the pair's investment, K = k + c (money). */
	readonly jointCost: number;
	/** Chance that a separated worker or firm finds a suitable new partner, m(n) (probability). */
	readonly matchProbability: (share: number) => number;
	/** What a pair earns if a new partner is found with this probability, Δ(1 − s + s·m) (money). */
	readonly earnings: (matchProbability: number) => number;
	/** Net gain of a pair that invests, π(n) (money). */
	readonly gain: (share: number) => number;
	/** Net gain of all pairs, W(n) = nπ(n) (money). */
	readonly welfare: (share: number) => number;
	/** What a marginal pair that invests adds to the gain of the others (money). */
	readonly externality: (share: number) => number;
	/** Each pair chooses between investing together and not at all. */
	readonly game: TippingGame;
}

/**
 * Thick markets: a pair invests sooner if many others do, because each of the two can then find a
 * new partner who needs what was learnt.
 *
 * A firm and a worker decide together, by contract, on a technology and the training for it. The
 * pair may separate; a former partner is worth something only to another firm, or worker, that
 * invested. How a new gain is split does not matter to the pair: with as many workers as firms, it
 * gets the two parts together.
 *
 * In symbols: m(n) = q·n^η, π(n) = Δ(1 − s + s·m(n)) − K, n* = [(K/Δ − 1 + s)/(sq)]^{1/η}.
 * With η = 0 a new partner is as easy to find alone as in a crowd (0^0 = 1).
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", in the spirit of Acemoglu (1997);
 * the matching exponent is our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function thickMarketEconomy(given: Partial<ThickMarketParameters> = {}): ThickMarketEconomy {
	const parameters = checkParameters(thickMarketParameters, given);
	const { matchGain, separationProbability, contactProbability, matchingExponent } = parameters;
	const jointCost = parameters.firmCost + parameters.workerCost;
	const scale = Math.max(matchGain, jointCost);

	const matchProbability = (share: number) => contactProbability * share ** matchingExponent;
	const earnings = (match: number) =>
		matchGain * (1 - separationProbability + separationProbability * match);
	const gain = (share: number) => earnings(matchProbability(share)) - jointCost;
	const welfare = (share: number) => (share > 0 ? share * gain(share) : 0);
	const externality = (share: number) =>
		matchingExponent * matchGain * separationProbability * matchProbability(share);

	const breakEven = () => {
		const matchNeeded = (jointCost / matchGain - 1 + separationProbability) / separationProbability;
		return (matchNeeded / contactProbability) ** (1 / matchingExponent);
	};
	const game = tippingGame(gain, scale, breakEven);

	return { parameters, jointCost, matchProbability, earnings, gain, welfare, externality, game };
}
