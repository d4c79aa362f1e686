import { checkParameters } from '../parameters.ts';
import { infantIndustryParameters, type InfantIndustryParameters } from './parameters.ts';

/** A small South with a traditional sector T and an advanced one, M, at North's prices. */
export interface InfantIndustryEconomy {
	readonly parameters: InfantIndustryParameters;
	/** World price of M, p = λ_TN/(θ_N λ_MN) (T goods). */
	readonly advancedPrice: number;
	/** The same if one forgets North's own cluster, p₀ = λ_TN/λ_MN (T goods). */
	readonly naiveAdvancedPrice: number;
	/** What agglomeration must multiply productivity by for M to pay as T does, x = λ_T/(λ_M p). */
	readonly requiredFactor: number;
	/** The same at the naive price, x₀. */
	readonly naiveRequiredFactor: number;
	/** What so much labour in M multiplies productivity by, g(ℓ). */
	readonly agglomeration: (labour: number) => number;
	/** Income of a worker in M over that in T, with so much labour in M, g(ℓ)/x. */
	readonly incomeRatio: (labour: number) => number;
	/** The same at the naive price, g(ℓ)/x₀. */
	readonly naiveIncomeRatio: (labour: number) => number;
}

/**
 * The infant industry: an advanced sector becomes productive only once it is large, and North is
 * there already.
 *
 * Productivity in the advanced sector rises with the labour in it, in proportion, until the cluster
 * is complete. North's cluster is complete: the world price of the advanced good reflects it, and
 * South is too small to change it. In the backward mode production in South never agglomerates.
 *
 * In symbols: g(ℓ) = 1 + (θ_S − 1)min(ℓ/ℓ̄, 1), or 1 in the backward mode; p = λ_TN/(θ_N λ_MN);
 * x = λ_T/(λ_M p) = θ_N r_T/r_M.
 * Source: Rodríguez-Clare (2005), section "Agglomeration Economies versus Coordination Failures", in
 * the spirit of Harrison and Rodríguez-Clare; the shape of g is our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function infantIndustryEconomy(
	given: Partial<InfantIndustryParameters> = {}
): InfantIndustryEconomy {
	const parameters = checkParameters(infantIndustryParameters, given);
	const { southTraditionalProductivity, southAdvancedProductivity } = parameters;
	const { northTraditionalProductivity, northAdvancedProductivity } = parameters;
	const { southCoordinationFactor, northCoordinationFactor, clusterSize } = parameters;

	const naiveAdvancedPrice = northTraditionalProductivity / northAdvancedProductivity;
	const advancedPrice =
		northTraditionalProductivity / (northCoordinationFactor * northAdvancedProductivity);
	const requiredAt = (price: number) =>
		southTraditionalProductivity / (southAdvancedProductivity * price);
	const requiredFactor = requiredAt(advancedPrice);
	const naiveRequiredFactor = requiredAt(naiveAdvancedPrice);

	const topFactor = parameters.coordinated ? southCoordinationFactor : 1;
	const agglomeration = (labour: number) => 1 + (topFactor - 1) * Math.min(labour / clusterSize, 1);

	return {
		parameters,
		advancedPrice,
		naiveAdvancedPrice,
		requiredFactor,
		naiveRequiredFactor,
		agglomeration,
		incomeRatio: (labour) => agglomeration(labour) / requiredFactor,
		naiveIncomeRatio: (labour) => agglomeration(labour) / naiveRequiredFactor
	};
}
