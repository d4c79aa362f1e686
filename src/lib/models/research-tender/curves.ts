import type { Point } from '../model.ts';
import { checkTender } from './check-tender.ts';
import { expectedPrices } from './expected-prices.ts';
import type { ResearchTenderParameters } from './parameters.ts';

export const researchTenderViews = ['offers', 'competition'] as const;

/** Points beyond this number are not told apart in a picture. */
const mostPoints = 61;

/**
 * Expected price, or expected cost of the winner, against the number of bidders (money): one point for
 * each number, or some of them where they are many, the first and the last among them.
 *
 * @param mostBidders number of bidders at which the curve ends, at least 2
 * @throws RangeError if the tender is refused by `checkTender`.
 */
export function researchTenderCurve(
	quantity: 'expectedPrice' | 'expectedWinnerCost',
	mostBidders: number,
	parameters: Partial<ResearchTenderParameters> = {}
): Point[] {
	const { lowestCost, highestCost } = checkTender(parameters);
	const stretches = Math.min(mostBidders, mostPoints) - 1;
	return Array.from({ length: stretches + 1 }, (_, step) => {
		const bidders = 1 + Math.round((step / stretches) * (mostBidders - 1));
		return { x: bidders, y: expectedPrices(bidders, lowestCost, highestCost)[quantity] };
	});
}
