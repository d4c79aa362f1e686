import { award } from './award.ts';
import { checkTender } from './check-tender.ts';
import { expectedPrices } from './expected-prices.ts';
import type { ResearchTenderParameters } from './parameters.ts';

export interface ResearchTenderSolution {
	/** Quality less weighted price, an entry for each offer (score); null without offers. */
	readonly scores: readonly number[] | null;
	/** Winning offer, position from 0; null without offers. */
	readonly winnerIndex: number | null;
	/** Price of the winner (money); null without offers. */
	readonly price: number | null;
	/** Part paid by the public fund, g·price (money); null without offers. */
	readonly publicCost: number | null;
	/** Part paid by the firms, (1 − g)·price (money); null without offers. */
	readonly privateCost: number | null;
	/** Expected cost of the winner (money); null without bidders. */
	readonly expectedWinnerCost: number | null;
	/** Expected price (money); null without bidders. */
	readonly expectedPrice: number | null;
	/** Expected price less expected cost (money); null without bidders. */
	readonly expectedRent: number | null;
}

/**
 * A research tender: research units compete, on quality and price, to do a project that has won a
 * matching grant.
 *
 * The offer with the best quality less weighted price wins; a trust fund, to which the public fund
 * and the firms each pay their share, pays its price. Apart from given offers, an anonymous tender
 * shows what competition is worth: the more bidders, the lower the price and the rent.
 *
 * In symbols: score = quality − k·price; with n bidders of cost U[c_l, c_h] the expected price is
 * c_l + 2(c_h − c_l)/(n + 1), c_h if n = 1.
 * Source: Rodríguez-Clare (2005), section "Toward a Set of Effective Microeconomic Interventions",
 * under "Targeting Specific Sectors", on the second phase of Costa Rica's matching grants; the
 * scoring rule is our choice.
 *
 * @throws RangeError if a parameter, or a field of an offer, is outside its domain, the list of
 * offers is empty, or lowestCost is not less than highestCost.
 * @example solveResearchTender({ bidders: 4 }).expectedPrice // 96
 */
export function solveResearchTender(
	given: Partial<ResearchTenderParameters> = {}
): ResearchTenderSolution {
	const { offers, priceWeight, publicShare, bidders, lowestCost, highestCost } = checkTender(given);
	const awarded = offers && award(offers, priceWeight);
	const expected = bidders === null ? null : expectedPrices(bidders, lowestCost, highestCost);
	const price = awarded && awarded.winner.price;
	return {
		scores: awarded && awarded.scores,
		winnerIndex: awarded && awarded.winnerIndex,
		price,
		publicCost: price && publicShare * price,
		privateCost: price && (1 - publicShare) * price,
		expectedWinnerCost: expected && expected.expectedWinnerCost,
		expectedPrice: expected && expected.expectedPrice,
		expectedRent: expected && expected.expectedRent
	};
}
