import { clip } from '../numeric/clip.ts';
import type { TwoSidedEntryParameters } from './parameters.ts';

/** One side of a market: its members differ in what entering costs them. */
export interface MarketSide {
	/** Benefit of a member when all of the other side enter, a (money). */
	readonly benefit: number;
	/** Ends of the members' costs, which lie evenly between them, lo and hi (money). */
	readonly lowestCost: number;
	readonly highestCost: number;
}

export interface TwoSidedMarket {
	readonly first: MarketSide;
	readonly second: MarketSide;
}

/**
 * Two sides of many members each, of which both are needed: hotels and airlines, farms and those
 * who buy from them.
 *
 * A member enters if its benefit, which grows with the share of the other side that enters, covers
 * its own cost.
 *
 * In symbols: enter iff a_i n_j ≥ cost, costs even on [lo_i, hi_i].
 * Source: after the examples in Rodríguez-Clare (2005), section "Clusters"; everything formal is
 * our choice.
 */
export function twoSidedMarket(parameters: TwoSidedEntryParameters): TwoSidedMarket {
	return {
		first: {
			benefit: parameters.firstSideBenefit,
			lowestCost: parameters.firstSideLowestCost,
			highestCost: parameters.firstSideHighestCost
		},
		second: {
			benefit: parameters.secondSideBenefit,
			lowestCost: parameters.secondSideLowestCost,
			highestCost: parameters.secondSideHighestCost
		}
	};
}

/** Share of a side whose cost a given share of the other side covers; beyond 0 and 1 if unbounded. */
export function reach(
	{ benefit, lowestCost, highestCost }: MarketSide,
	otherShare: number
): number {
	return (benefit * otherShare - lowestCost) / (highestCost - lowestCost);
}

/** Share of a side that enters if this share of the other does, n_i = clip((a_i n_j − lo_i)/(hi_i − lo_i)). */
export function reaction(side: MarketSide, otherShare: number): number {
	return clip(reach(side, otherShare), 0, 1);
}

/** Benefits less costs of all who enter, (a₁ + a₂)n₁n₂ − Σ(lo·n + (hi − lo)n²/2) (money). */
export function marketSurplus(
	{ first, second }: TwoSidedMarket,
	firstShare: number,
	secondShare: number
): number {
	const benefits = (first.benefit + second.benefit) * firstShare * secondShare;
	return benefits - entryCosts(first, firstShare) - entryCosts(second, secondShare);
}

function entryCosts({ lowestCost, highestCost }: MarketSide, share: number): number {
	return lowestCost * share + ((highestCost - lowestCost) * share ** 2) / 2;
}
