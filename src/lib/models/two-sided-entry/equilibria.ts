import { signOf } from '../numeric/sign.ts';
import { reach, type MarketSide, type TwoSidedMarket } from './economy.ts';

/** Shares of both sides at which nobody would rather have chosen otherwise. */
export interface EntryEquilibrium {
	/** Share of side 1 that enters, n₁. */
	readonly firstSideShare: number;
	/** Share of side 2 that enters, n₂. */
	readonly secondSideShare: number;
	/** Do small deviations die out? */
	readonly stable: boolean;
}

/**
 * Does the member of a side with the highest cost gain (1), lose (−1) or neither (0) by entering?
 *
 * @param otherShare may lie above 1, where the other side's line would lead
 */
function signOfLast({ benefit, highestCost }: MarketSide, otherShare: number): number {
	return signOf(benefit * otherShare - highestCost, Math.max(benefit, highestCost));
}

/** Nobody enters; it needs no reason but that nobody does. */
export function emptyEquilibrium({ first, second }: TwoSidedMarket): EntryEquilibrium {
	const entryCosts = first.lowestCost > 0 || second.lowestCost > 0;
	const benefits = first.benefit * second.benefit;
	const costs = first.highestCost * second.highestCost;
	const stable = entryCosts || signOf(benefits - costs, Math.max(benefits, costs)) < 0;
	return { firstSideShare: 0, secondSideShare: 0, stable };
}

/**
 * Where the two reaction lines cross between nothing and everything; null if they do not.
 *
 * Entering costs something, so that the lines start at or below zero; they cross on the way only if
 * each, followed through the other, ends above 1. The way back from there leads away: unstable.
 *
 * In symbols: n₁ = (i₁ + s₁i₂)/(1 − s₁s₂), s = a/(hi − lo), i = −lo/(hi − lo), s₁s₂ > 1.
 */
export function interiorEquilibrium({ first, second }: TwoSidedMarket): EntryEquilibrium | null {
	const startsAtNothing = first.lowestCost === 0 && second.lowestCost === 0;
	const endsAbove =
		signOfLast(first, reach(second, 1)) > 0 && signOfLast(second, reach(first, 1)) > 0;
	if (startsAtNothing || !endsAbove) return null;
	const steepness = 1 - slope(first) * slope(second);
	return {
		firstSideShare: (reach(first, 0) + slope(first) * reach(second, 0)) / steepness,
		secondSideShare: (reach(second, 0) + slope(second) * reach(first, 0)) / steepness,
		stable: false
	};
}

/** All of one side and a part of the other enter: the other's share; null if that does not hold. */
export function saturatedEquilibrium(
	whole: MarketSide,
	part: MarketSide
): { readonly partShare: number; readonly stable: boolean } | null {
	const partShare = reach(part, 1);
	const last = signOfLast(whole, partShare);
	return signOfLast(part, 1) < 0 && last >= 0 ? { partShare, stable: last > 0 } : null;
}

/** Everybody enters; null if somebody would rather not. */
export function fullEquilibrium({ first, second }: TwoSidedMarket): EntryEquilibrium | null {
	const signs = [signOfLast(first, 1), signOfLast(second, 1)];
	if (signs.some((sign) => sign < 0)) return null;
	return { firstSideShare: 1, secondSideShare: 1, stable: signs.some((sign) => sign > 0) };
}

/** How fast a side's share rises with the other's, s = a/(hi − lo). */
export function slope({ benefit, lowestCost, highestCost }: MarketSide): number {
	return benefit / (highestCost - lowestCost);
}
