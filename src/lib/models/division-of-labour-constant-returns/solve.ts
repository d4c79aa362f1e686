import { signOf } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import { constantReturnsParameters, type ConstantReturnsParameters } from './parameters.ts';

export interface ConstantReturnsSolution {
	/** Wage of the modern technology at any share, A·N̄^{μ/(σ−1)} (goods). */
	readonly modernWage: number;
	/** Technology used. */
	readonly equilibrium: 'modern' | 'backward' | 'indifferent';
	/** There is one equilibrium, whatever the parameters. */
	readonly multiple: false;
}

/**
 * Solves the division of labour without increasing returns: inputs that need no fixed labour.
 *
 * All varieties that there can be are made even for the first modern producer, so that the next one
 * makes no new variety worth while. What the others do does not matter, and there is no trap.
 *
 * In symbols: f = 0 ⇒ w = A·N̄^{μ/(σ−1)}, against B.
 * Source: Rodríguez-Clare (2005), footnote 10, in the form of the division of labour here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveDivisionOfLabourConstantReturns({ potentialVarieties: 2 }).equilibrium // 'backward'
 */
export function solveDivisionOfLabourConstantReturns(
	given: Partial<ConstantReturnsParameters> = {}
): ConstantReturnsSolution {
	const parameters = checkParameters(constantReturnsParameters, given);
	const { inputSubstitution, inputCostShare, backwardProductivity } = parameters;
	const modernWage =
		parameters.modernProductivity *
		parameters.potentialVarieties ** (inputCostShare / (inputSubstitution - 1));
	const gap = signOf(modernWage - backwardProductivity, backwardProductivity);

	return {
		modernWage,
		equilibrium: gap > 0 ? 'modern' : gap < 0 ? 'backward' : 'indifferent',
		multiple: false
	};
}
