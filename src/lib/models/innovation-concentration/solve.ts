import { signOf } from '../numeric/sign.ts';
import { innovationConcentrationEconomy } from './economy.ts';
import type { InnovationConcentrationParameters } from './parameters.ts';

export interface InnovationConcentrationSolution {
	/** Total value when the budget is spread evenly (money). */
	readonly valueDispersed: number;
	/** Total value when one group gets the budget (money). */
	readonly valueConcentrated: number;
	/** Concentrated less dispersed (money). */
	readonly difference: number;
	/** Concentrate if firms of different groups are less close than this, 1 − 1/m − κ/(2mφ). */
	readonly proximityAcrossUpperBound: number;
	/** Is concentration strictly better? A difference within rounding of zero is a tie. */
	readonly concentrate: boolean;
	/** Curvature of value when budget moves between groups; positive: concentrate (slope). */
	readonly betweenGroupCurvature: number;
	/** Return of one more unit to others, spread evenly (money). */
	readonly externalMarginalProductDispersed: number;
	/** Return of one more unit to others, concentrated (money). */
	readonly externalMarginalProductConcentrated: number;
	/** Own slope less spillovers in the market, κ − φ[m − 1 + ω(G − 1)m] (slope). */
	readonly marketDenominator: number;
	/** Own slope less spillovers for a planner, κ − 2φ[m − 1 + ω(G − 1)m] (slope). */
	readonly firstBestDenominator: number;
	/** Research per firm in the market (money); null if it has no bound. */
	readonly marketResearch: number | null;
	/** Research per firm that a planner chooses (money); null if it has no bound. */
	readonly firstBestResearch: number | null;
}

/**
 * Solves the choice between one innovation cluster and many: when a given research budget yields
 * more in one place than spread over all.
 *
 * That concentration is better is no general result. It takes spillovers that fall off between
 * groups and that matter more than decreasing returns to a firm's own research. Where it holds,
 * spillovers are so strong that a planner without a budget would spend without bound; the
 * converse fails if groups are close.
 *
 * In symbols: concentrate iff ω < 1 − 1/m − κ/(2mφ).
 * Source: Rodríguez-Clare (2005), section "Innovation Clusters", who calls it a reasonable
 * conjecture; the condition is derived here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveInnovationConcentration({ proximityAcross: 0.2 }).concentrate // true
 */
export function solveInnovationConcentration(
	given: Partial<InnovationConcentrationParameters> = {}
): InnovationConcentrationSolution {
	const economy = innovationConcentrationEconomy(given);
	const { parameters, centrality, valueDispersed, valueConcentrated, difference } = economy;
	const { firmsPerGroup, groups, spilloverStrength, diminishingReturns, budget } = parameters;
	const { ownReturn } = parameters;

	const spillovers = spilloverStrength * centrality;
	const marketDenominator = diminishingReturns - spillovers;
	const firstBestDenominator = diminishingReturns - 2 * spillovers;
	const researchAt = (denominator: number) =>
		signOf(denominator, diminishingReturns) > 0 ? (ownReturn - 1) / denominator : null;
	const largestValue = Math.max(Math.abs(valueDispersed), Math.abs(valueConcentrated));

	return {
		valueDispersed,
		valueConcentrated,
		difference,
		proximityAcrossUpperBound:
			1 - 1 / firmsPerGroup - diminishingReturns / (2 * firmsPerGroup * spilloverStrength),
		concentrate: signOf(difference, largestValue) > 0,
		betweenGroupCurvature: economy.betweenGroupCurvature,
		externalMarginalProductDispersed: (spillovers * budget) / (firmsPerGroup * groups),
		externalMarginalProductConcentrated:
			(spilloverStrength * (firmsPerGroup - 1) * budget) / firmsPerGroup,
		marketDenominator,
		firstBestDenominator,
		marketResearch: researchAt(marketDenominator),
		firstBestResearch: researchAt(firstBestDenominator)
	};
}
