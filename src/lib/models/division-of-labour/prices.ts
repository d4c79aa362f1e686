import { signOf } from '../numeric/sign.ts';
import { checkParameters, requireThat } from '../parameters.ts';
import { divisionOfLabourParameters, type DivisionOfLabourParameters } from './parameters.ts';

/**
 * What inputs may cost the modern technology, and where they come from. Wages and prices are given
 * as logarithms: where varieties are poor substitutes their powers leave the range of numbers.
 */
export interface InputPrices {
	readonly parameters: DivisionOfLabourParameters;
	/** Weight of imported varieties in the input price index, M = N_F(τp_F)^{1−σ} (index). */
	readonly importedInputWeight: number;
	/** Price of the inputs if all are imported, ln P_M; infinite without foreign varieties. */
	readonly logImportedPrice: number;
	/** Price of the inputs at which the modern technology can pay a wage, ln P(w). */
	readonly logAffordablePrice: (logWage: number) => number;
	/** Part of spending on inputs that goes abroad at a wage, 1 − s(w) (share). */
	readonly importedShare: (logWage: number) => number;
}

/**
 * What the inputs of the modern technology cost.
 *
 * In symbols: unit cost w^{1−μ}P^μ/A = 1 ⇒ P(w) = (A·w^{μ−1})^{1/μ}; P_M = τp_F·N_F^{1/(1−σ)};
 * 1 − s = M·P^{σ−1} = (P/P_M)^{σ−1}.
 *
 * @throws RangeError if a parameter is outside its domain, or if the modern technology, made of
 *   inputs alone, would pay with imported ones whatever the wage.
 */
export function inputPrices(given: Partial<DivisionOfLabourParameters> = {}): InputPrices {
	const parameters = checkParameters(divisionOfLabourParameters, given);
	const { inputSubstitution, inputCostShare, modernProductivity, foreignVarieties } = parameters;
	const extraVariety = inputSubstitution - 1;
	const deliveredPrice = parameters.tradeCostFactor * parameters.foreignPrice;
	const logProductivity = Math.log(modernProductivity);
	const logImportedPrice = logPriceOfImports(parameters);
	requireThat(
		!paysWhateverTheWage(parameters),
		`modernProductivity^(1 − inputSubstitution) must be more than the weight of imported inputs, foreignVarieties·(tradeCostFactor·foreignPrice)^(1 − inputSubstitution), if inputCostShare is 1, got modernProductivity ${modernProductivity}, foreignVarieties ${foreignVarieties}`
	);

	const logAffordablePrice = (logWage: number) =>
		(logProductivity - (1 - inputCostShare) * logWage) / inputCostShare;
	const importedShare = (logWage: number) =>
		Math.exp(extraVariety * (logAffordablePrice(logWage) - logImportedPrice));

	return {
		parameters,
		importedInputWeight:
			foreignVarieties === 0 ? 0 : foreignVarieties * deliveredPrice ** -extraVariety,
		logImportedPrice,
		logAffordablePrice,
		importedShare
	};
}

/**
 * Would the modern technology, made of inputs alone, pay with imported ones whatever the wage? Then
 * there is no wage at which it breaks even.
 *
 * In symbols: μ = 1 and A ≥ P_M.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function paysWhateverTheWage(given: Partial<DivisionOfLabourParameters>): boolean {
	const parameters = checkParameters(divisionOfLabourParameters, given);
	const advantage = Math.log(parameters.modernProductivity) - logPriceOfImports(parameters);
	return parameters.inputCostShare === 1 && signOf(advantage) >= 0;
}

/** ln P_M = ln(τp_F·N_F^{1/(1−σ)}); infinite without foreign varieties. */
function logPriceOfImports(parameters: DivisionOfLabourParameters): number {
	const { inputSubstitution, foreignVarieties, tradeCostFactor, foreignPrice } = parameters;
	const delivered = tradeCostFactor * foreignPrice;
	return Math.log(delivered) - Math.log(foreignVarieties) / (inputSubstitution - 1);
}
