import { number, orNull, table, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

/** What a research unit offers to do a project for. */
export interface ResearchOffer {
	/** Price asked (money). */
	readonly price: number;
	/** Quality offered (score). */
	readonly quality: number;
}

export interface ResearchTenderParameters {
	/** Offers of research units; null: no award. */
	readonly offers: readonly ResearchOffer[] | null;
	/** Score lost per unit of price, k (score per money). */
	readonly priceWeight: number;
	/** Part of the price paid by the public fund, g (share). */
	readonly publicShare: number;
	/** Number of bidders in an anonymous tender, n; null: no expectation. */
	readonly bidders: number | null;
	/** Lowest possible cost of a bidder, c_l (money). */
	readonly lowestCost: number;
	/** Highest possible cost of a bidder, c_h (money). */
	readonly highestCost: number;
}

export const researchTenderParameters: ParameterSpecs<ResearchTenderParameters> = {
	offers: orNull(
		table(
			{
				price: number('', 'money', '(0, ∞)', 100, [5, 200, 5]),
				quality: number('', 'score', '(-∞, ∞)', 2, [0, 5, 0.1])
			},
			null
		)
	),
	priceWeight: number('k', 'score per money', '[0, ∞)', 0.01, [0, 0.05, 0.001]),
	publicShare: number('g', 'share', '[0, 1]', 0.6, [0, 1, 0.05]),
	bidders: orNull(wholeNumber('n', 'bidders', '[1, ∞)', null, [1, 20, 1])),
	lowestCost: number('c_l', 'money', '[0, ∞)', 80, [0, 200, 5]),
	highestCost: number('c_h', 'money', '[0, ∞)', 120, [0, 200, 5])
};
