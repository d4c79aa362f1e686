import { equilibriumCounts } from '../equilibrium-counts.ts';
import { clip } from '../numeric/clip.ts';
import { signOf } from '../numeric/sign.ts';
import { countryBrandEconomy } from './economy.ts';
import type { CountryBrandParameters } from './parameters.ts';

export interface CountryBrandSolution {
	/** Net gain of the first firm that switches to high quality (money). */
	readonly firstAdopterGain: number;
	/** Net gain of the last firm that switches to high quality (money). */
	readonly lastAdopterGain: number;
	/** Profit per firm when all produce low quality, p_L − c_L (money). */
	readonly welfareAllLow: number;
	/** Profit per firm when all produce high quality (money). */
	readonly welfareAllHigh: number;
	readonly allHighIsEquilibrium: boolean;
	readonly allLowIsEquilibrium: boolean;
	/** Is high quality worth its cost, Δp > Δc? */
	readonly highQualityEfficient: boolean;
	/** Numbers of high-quality firms that are equilibria, ascending; null for infinitely many firms. */
	readonly equilibriumCounts: readonly number[] | null;
	/** All-high is an equilibrium up to this many firms, N_max; null: no limit. */
	readonly firmsUpperBound: number | null;
	/** Recognition needed for high quality by all, ρ*, by the formula for η = 1 (share). */
	readonly brandRecognitionLowerBound: number;
	/** Fine that makes high quality pay when all others deliver it (money). */
	readonly smallestFine: number;
	/** Gain per firm from an enforced minimum standard, less its cost (money). */
	readonly standardGainPerFirm: number;
	/** What goes wrong: a second equilibrium that is worse, or the only one not being the best. */
	readonly failure: 'none' | 'multiple-equilibria' | 'unique-inefficient';
}

/**
 * Solves the country brand: does a firm deliver high quality if the name is shared?
 *
 * If the price follows average quality (η = 1) a firm's choice does not depend on the others: high
 * quality pays if the firm is large enough in the market, or well enough known. If only a nearly
 * spotless country earns the premium (η > 1), all-low and all-high can both be equilibria.
 *
 * In symbols: N_max = 1/(1 − z^{1/η}), z = 1 − (Δc/Δp − ρ)/(1−ρ), which at η = 1 is
 * (1−ρ)Δp/(Δc − ρΔp); ρ* = (Δc/Δp − 1/N)/(1 − 1/N), clipped to [0, 1].
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", the country brand, where no firm is
 * large; exact for N firms here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveCountryBrand({ firms: 20, qualityPremium: 10, qualityCost: 2 }).firmsUpperBound // 5
 */
export function solveCountryBrand(
	given: Partial<CountryBrandParameters> = {}
): CountryBrandSolution {
	const { parameters, gain, highProfit, lowProfit, game } = countryBrandEconomy(given);
	const { firms, qualityPremium, qualityCost, auditProbability, standardCost } = parameters;
	const sign = (money: number) => signOf(money, game.scale);

	const allHighIsEquilibrium = sign(gain(1)) >= 0;
	const allLowIsEquilibrium = sign(gain(0)) <= 0;
	const highQualityEfficient = sign(qualityPremium - qualityCost) > 0;

	return {
		firstAdopterGain: gain(0),
		lastAdopterGain: gain(1),
		welfareAllLow: lowProfit(0),
		welfareAllHigh: highProfit(1),
		allHighIsEquilibrium,
		allLowIsEquilibrium,
		highQualityEfficient,
		equilibriumCounts:
			firms === null
				? null
				: equilibriumCounts(firms, (high) => sign(gain(high / Math.max(1, firms - 1)))),
		firmsUpperBound: firmsUpperBound(parameters),
		brandRecognitionLowerBound: recognitionNeeded(qualityCost / qualityPremium, firms),
		smallestFine: Math.max(0, -gain(1)) / auditProbability,
		standardGainPerFirm: qualityPremium - qualityCost - standardCost,
		failure:
			!highQualityEfficient || !allLowIsEquilibrium
				? 'none'
				: allHighIsEquilibrium
					? 'multiple-equilibria'
					: 'unique-inefficient'
	};
}

/** N_max; below 1 if not even a single firm would deliver high quality. */
function firmsUpperBound({
	qualityPremium,
	qualityCost,
	reputationExponent,
	brandRecognition
}: CountryBrandParameters): number | null {
	if (signOf(qualityCost - brandRecognition * qualityPremium, qualityCost) <= 0) return null;
	// What one firm less may cost reputation at most, 1 − z; near 0 if the bound is large.
	const reputationOfOne =
		(qualityCost / qualityPremium - brandRecognition) / (1 - brandRecognition);
	if (reputationExponent === 1) return 1 / reputationOfOne;
	if (reputationOfOne > 1) return 0;
	return -1 / Math.expm1(Math.log1p(-reputationOfOne) / reputationExponent);
}

function recognitionNeeded(costToPremium: number, firms: number | null): number {
	if (firms === 1) return 0;
	const weightOfFirm = firms === null ? 0 : 1 / firms;
	return clip((costToPremium - weightOfFirm) / (1 - weightOfFirm), 0, 1);
}
