import { signOf } from '../numeric/sign.ts';
import { infantIndustryEconomy, type InfantIndustryEconomy } from './economy.ts';
import type { InfantIndustryParameters } from './parameters.ts';

/** All in T, a mixture that tips either way, all in M. */
export type SpecialisationKind = 'traditional' | 'mixed' | 'advanced';

/** What the case for the advanced sector is worth. */
export type InfantIndustryVerdict =
	'advanced-only' | 'tie' | 'true-trap' | 'false-promise' | 'traditional-efficient';

export interface InfantIndustrySolution {
	/** World price of M, p (T goods). */
	readonly advancedPrice: number;
	/** Price of M if one forgets North's cluster, p₀ (T goods). */
	readonly naiveAdvancedPrice: number;
	/** Agglomeration that M needs to pay as much as T, x (factor). */
	readonly requiredFactor: number;
	/** The same at the naive price, x₀ (factor). */
	readonly naiveRequiredFactor: number;
	/** South over North in T, r_T = λ_T/λ_TN (ratio). */
	readonly traditionalAdvantage: number;
	/** South over North in M, same coordination, r_M = λ_M/λ_MN (ratio). */
	readonly advancedAdvantage: number;
	/** Equilibria: all in T, mixed (unstable), all in M. */
	readonly equilibriumKinds: readonly SpecialisationKind[];
	/** Labour in M at the unstable equilibrium, ℓ* (workers); null if there is none. */
	readonly tippingLabour: number | null;
	/** The same as a share, which is also the home-market share that M needs; null if none. */
	readonly tippingShare: number | null;
	/** Real income when all work in T (index). */
	readonly welfareTraditional: number;
	/** Real income when all work in M (index). */
	readonly welfareAdvanced: number;
	/** Real income when M is made at home for the home market (index). */
	readonly welfareImportSubstitution: number;
	/** Income in M over income in T at the world price, g(L)/x (ratio). */
	readonly trueIncomeRatio: number;
	/** The same at the naive price, g(L)/x₀ (ratio). */
	readonly naiveIncomeRatio: number;
	/** Import substitution over free trade in T, [g(αL)/x]^α (ratio). */
	readonly welfareRatioImportSubstitution: number;
	/** Does home demand carry M past the tipping point? */
	readonly infantGrowsUp: boolean;
	/** Tariff that the first producer of M needs, max(0, x − 1) (share of price). */
	readonly firstEntrantTariff: number;
	/** Tariff that M needs when it serves the home market, max(0, x/g(αL) − 1) (share of price). */
	readonly homeScaleTariff: number;
	/** Are all in T and all in M both equilibria? */
	readonly bothEquilibria: boolean;
	readonly verdict: InfantIndustryVerdict;
}

/**
 * Solves the infant industry: is the advanced sector worth reaching for, and does protection lead
 * there?
 *
 * Whenever both specialisations sustain themselves the advanced one pays at least as much; whenever
 * it pays less it does not sustain itself. Whoever forgets that North's cluster has made the good
 * cheap promises North's factor too much. Protection gives the sector only the home market: it
 * gains if that carries it past the tipping point, and never in the backward mode.
 *
 * In symbols: T iff x ≥ 1, M iff g(L) ≥ x, ℓ* = ℓ̄(x − 1)/(θ_S − 1); real income V_T = λ_T p^{−α}L,
 * V_M = g(L)λ_M p^{1−α}L, V_T[g(αL)/x]^α under import substitution.
 * Source: Rodríguez-Clare (2005), section "Agglomeration Economies versus Coordination Failures",
 * which says that such a sector is not superior at its low price: exact if raw relative productivity
 * is equal in both sectors and θ_S = θ_N. Derived here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveInfantIndustry({ southAdvancedProductivity: 0.8 }).verdict // 'false-promise'
 */
export function solveInfantIndustry(
	given: Partial<InfantIndustryParameters> = {}
): InfantIndustrySolution {
	const economy = infantIndustryEconomy(given);
	const { parameters, advancedPrice, requiredFactor, agglomeration } = economy;
	const { southTraditionalProductivity, southAdvancedProductivity } = parameters;
	const { labourForce, advancedSpendingShare } = parameters;

	const factorAtFull = agglomeration(labourForce);
	const factorAtHome = agglomeration(advancedSpendingShare * labourForce);
	const traditionalSustained = signOf(requiredFactor - 1) >= 0;
	const advancedSustained = signOf(factorAtFull - requiredFactor, requiredFactor) >= 0;
	const tippingLabour = tippingLabourOf(economy);

	const priceIndex = advancedPrice ** advancedSpendingShare;
	const welfareTraditional = (southTraditionalProductivity * labourForce) / priceIndex;
	const welfareRatio = (factorAtHome / requiredFactor) ** advancedSpendingShare;

	return {
		advancedPrice,
		naiveAdvancedPrice: economy.naiveAdvancedPrice,
		requiredFactor,
		naiveRequiredFactor: economy.naiveRequiredFactor,
		traditionalAdvantage: southTraditionalProductivity / parameters.northTraditionalProductivity,
		advancedAdvantage: southAdvancedProductivity / parameters.northAdvancedProductivity,
		equilibriumKinds: [
			...(traditionalSustained ? (['traditional'] as const) : []),
			...(tippingLabour !== null ? (['mixed'] as const) : []),
			...(advancedSustained ? (['advanced'] as const) : [])
		],
		tippingLabour,
		tippingShare: tippingLabour === null ? null : tippingLabour / labourForce,
		welfareTraditional,
		welfareAdvanced:
			(factorAtFull * southAdvancedProductivity * advancedPrice * labourForce) / priceIndex,
		welfareImportSubstitution: welfareTraditional * welfareRatio,
		trueIncomeRatio: economy.incomeRatio(labourForce),
		naiveIncomeRatio: economy.naiveIncomeRatio(labourForce),
		welfareRatioImportSubstitution: welfareRatio,
		infantGrowsUp: signOf(factorAtHome - requiredFactor, requiredFactor) > 0,
		firstEntrantTariff: Math.max(0, requiredFactor - 1),
		homeScaleTariff: Math.max(0, requiredFactor / factorAtHome - 1),
		bothEquilibria: traditionalSustained && advancedSustained,
		verdict: verdictOf(economy)
	};
}

/** ℓ*, strictly between nobody and everybody; null if M pays less at any size, or more from the first. */
function tippingLabourOf({
	parameters,
	requiredFactor,
	agglomeration
}: InfantIndustryEconomy): number | null {
	const { clusterSize, labourForce, southCoordinationFactor } = parameters;
	const liesBetween =
		signOf(requiredFactor - 1) > 0 &&
		signOf(agglomeration(labourForce) - requiredFactor, requiredFactor) > 0;
	return liesBetween ? (clusterSize * (requiredFactor - 1)) / (southCoordinationFactor - 1) : null;
}

function verdictOf({
	parameters,
	requiredFactor,
	naiveRequiredFactor,
	agglomeration
}: InfantIndustryEconomy): InfantIndustryVerdict {
	const factorAtFull = agglomeration(parameters.labourForce);
	if (signOf(requiredFactor - 1) < 0) return 'advanced-only';
	const sign = signOf(factorAtFull - requiredFactor, requiredFactor);
	if (sign === 0) return 'tie';
	if (sign > 0) return 'true-trap';
	return signOf(factorAtFull - naiveRequiredFactor, naiveRequiredFactor) > 0
		? 'false-promise'
		: 'traditional-efficient';
}
