/** What an anonymous tender is expected to cost. */
export interface ExpectedPrices {
	/** Expected cost of the winner (money). */
	readonly expectedWinnerCost: number;
	/** Expected price (money). */
	readonly expectedPrice: number;
	/** Expected price less expected cost (money). */
	readonly expectedRent: number;
}

/**
 * What a tender among bidders whose costs are equally likely anywhere in a range comes to.
 *
 * The lowest of n costs wins and is paid the second lowest, or as much on average where the lowest
 * price asked is paid. A single bidder is paid the highest price that there can be.
 *
 * In symbols: cost c_l + (c_h − c_l)/(n + 1), price c_l + 2(c_h − c_l)/(n + 1).
 * Source: standard, by revenue equivalence.
 *
 * @param bidders at least 1
 */
export function expectedPrices(
	bidders: number,
	lowestCost: number,
	highestCost: number
): ExpectedPrices {
	const step = (highestCost - lowestCost) / (bidders + 1);
	return {
		expectedWinnerCost: lowestCost + step,
		expectedPrice: bidders === 1 ? highestCost : lowestCost + 2 * step,
		expectedRent: step
	};
}
