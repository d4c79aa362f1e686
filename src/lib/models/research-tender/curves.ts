import type { Point } from '../model.ts';
import { checkTender } from './check-tender.ts';
import { expectedPrices } from './expected-prices.ts';
import type { ResearchTenderParameters } from './parameters.ts';

export const researchTenderViews = ['offers', 'competition'] as const;

/**
 * Expected price, or expected cost of the winner, against the number of bidders (money).
 *
 * @param mostBidders number of bidders at which the curve ends
 * @throws RangeError if the tender is refused by `checkTender`.
 */
export function researchTenderCurve(
	quantity: 'expectedPrice' | 'expectedWinnerCost',
	mostBidders: number,
	parameters: Partial<ResearchTenderParameters> = {}
): Point[] {
	const { lowestCost, highestCost } = checkTender(parameters);
	return Array.from({ length: mostBidders }, (_, others) => {
		const bidders = others + 1;
		return { x: bidders, y: expectedPrices(bidders, lowestCost, highestCost)[quantity] };
	});
}
