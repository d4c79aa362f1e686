import type { Point } from '../../models/model.ts';
import { expectedPrices } from '../../models/research-tender/expected-prices.ts';
import type { ResearchTenderParameters } from '../../models/research-tender/parameters.ts';

/**
 * Expected price and expected cost of the winner for every number of bidders, or for some sixty of
 * them where they are many.
 */
export function priceLines(
	{ lowestCost, highestCost }: ResearchTenderParameters,
	mostBidders: number
): { readonly price: Point[]; readonly cost: Point[] } {
	const stride = Math.ceil(mostBidders / 60);
	const numbers = Array.from({ length: Math.floor(mostBidders / stride) }, (_, step) =>
		step === 0 ? 1 : (step + 1) * stride
	);
	const expected = numbers.map((bidders) => ({
		bidders,
		...expectedPrices(bidders, lowestCost, highestCost)
	}));
	return {
		price: expected.map(({ bidders, expectedPrice }) => ({ x: bidders, y: expectedPrice })),
		cost: expected.map(({ bidders, expectedWinnerCost }) => ({ x: bidders, y: expectedWinnerCost }))
	};
}
