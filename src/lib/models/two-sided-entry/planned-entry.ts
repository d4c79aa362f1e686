import { marketSurplus, twoSidedMarket } from './economy.ts';
import type { TwoSidedEntryParameters } from './parameters.ts';
import { solveTwoSidedEntry } from './solve.ts';

/** The shares with the largest surplus of both sides together. */
export interface PlannedEntry {
	readonly firstSideShare: number;
	readonly secondSideShare: number;
	/** Benefits less costs of both sides (money). */
	readonly welfare: number;
}

/**
 * What a planner would choose: it lets a member enter whenever the benefit to both sides covers the
 * member's cost, so that its best is one of the rests of a market in which each side has the
 * benefits of both.
 *
 * In symbols: max (a₁ + a₂)n₁n₂ − Σ(lo·n + (hi − lo)n²/2), at n_i = clip(((a₁ + a₂)n_j − lo_i)/(hi_i − lo_i)).
 * Source: our own derivation.
 *
 * @throws RangeError if a parameter is outside its domain or a lowest cost is not below its highest.
 */
export function plannedEntry(parameters: TwoSidedEntryParameters): PlannedEntry {
	const market = twoSidedMarket(parameters);
	const benefitOfBoth = parameters.firstSideBenefit + parameters.secondSideBenefit;
	const { equilibria } = solveTwoSidedEntry({
		...parameters,
		firstSideBenefit: benefitOfBoth,
		secondSideBenefit: benefitOfBoth
	});
	const candidates = equilibria.map(({ firstSideShare, secondSideShare }) => ({
		firstSideShare,
		secondSideShare,
		welfare: marketSurplus(market, firstSideShare, secondSideShare)
	}));
	return candidates.reduce((best, each) => (each.welfare > best.welfare ? each : best), {
		firstSideShare: 0,
		secondSideShare: 0,
		welfare: 0
	});
}
