import { entry } from '../numeric/entry.ts';
import { signOf } from '../numeric/sign.ts';
import type { ResearchOffer } from './parameters.ts';

/** Which offer wins, and the score of each. */
export interface Award {
	/** Quality less weighted price, an entry for each offer (score). */
	readonly scores: readonly number[];
	/** The winning offer, position from 0. */
	readonly winnerIndex: number;
	readonly winner: ResearchOffer;
}

/**
 * The award of a tender: the offer with the best quality less weighted price. Among equal scores,
 * up to rounding, the lower price wins, then the earlier offer.
 *
 * @param offers at least one
 * @param priceWeight score lost per unit of price, k
 */
export function award(offers: readonly ResearchOffer[], priceWeight: number): Award {
	const scores = offers.map(({ price, quality }) => quality - priceWeight * price);
	const highest = Math.max(...scores);
	const scale = (index: number) => {
		const { price, quality } = entry(offers, index);
		return Math.max(Math.abs(quality), priceWeight * price);
	};
	const winnerIndex = scores
		.flatMap((score, index) => (signOf(highest - score, scale(index)) === 0 ? [index] : []))
		.reduce((first, other) =>
			entry(offers, other).price < entry(offers, first).price ? other : first
		);
	return { scores, winnerIndex, winner: entry(offers, winnerIndex) };
}
