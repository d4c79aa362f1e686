import { exceeds } from '../numeric/sign.ts';
import { checkParameters, requireThat } from '../parameters.ts';
import { divisionOfLabourParameters, type DivisionOfLabourParameters } from './parameters.ts';

/** What inputs may cost the modern technology, and where they come from. */
export interface InputPrices {
	readonly parameters: DivisionOfLabourParameters;
	/** Weight of imported varieties in the input price index, M = N_F(τp_F)^{1−σ} (index). */
	readonly importedInputWeight: number;
	/** Price of the inputs if all are imported, P_M (goods); infinite without foreign varieties. */
	readonly importedInputPrice: number;
	/** Price of the inputs at which the modern technology can pay this wage, P(w) (goods). */
	readonly affordableInputPrice: (wage: number) => number;
	/** Part of spending on inputs that goes abroad at this wage, 1 − s(w) (share). */
	readonly importedInputShare: (wage: number) => number;
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
	const deliveredPrice = parameters.tradeCostFactor * parameters.foreignPrice;
	const importedInputWeight =
		foreignVarieties === 0 ? 0 : foreignVarieties * deliveredPrice ** (1 - inputSubstitution);
	requireThat(
		inputCostShare < 1 ||
			foreignVarieties === 0 ||
			exceeds(modernProductivity ** (1 - inputSubstitution), importedInputWeight),
		`modernProductivity^(1 − inputSubstitution) must be more than the weight of imported inputs (${importedInputWeight}) if inputCostShare is 1 and foreignVarieties more than 0, got modernProductivity ${modernProductivity}`
	);

	const importedInputPrice = deliveredPrice * foreignVarieties ** (1 / (1 - inputSubstitution));
	const affordableInputPrice = (wage: number) =>
		(modernProductivity * wage ** (inputCostShare - 1)) ** (1 / inputCostShare);
	const importedInputShare = (wage: number) =>
		(affordableInputPrice(wage) / importedInputPrice) ** (inputSubstitution - 1);

	return {
		parameters,
		importedInputWeight,
		importedInputPrice,
		affordableInputPrice,
		importedInputShare
	};
}
