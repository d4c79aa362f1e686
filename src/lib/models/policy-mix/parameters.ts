import { number } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface PolicyMixParameters {
	/** Income per head, y (dollars). */
	readonly income: number;
	/** Income at which diversification ends, y* (dollars). */
	readonly turningIncome: number;
	/** How fast the mix changes with income, κ (exponent). */
	readonly steepness: number;
	/** Sectoral concentration at the turning income, c_min (index). */
	readonly lowestConcentration: number;
	/** How fast concentration rises away from the turning income (index). */
	readonly concentrationCurvature: number;
	/** Policy budget, B (money). */
	readonly budget: number;
}

export const policyMixParameters: ParameterSpecs<PolicyMixParameters> = {
	income: number('y', 'dollars', '(0, ∞)', 6000, [500, 40000, 500]),
	turningIncome: number('y*', 'dollars', '(0, ∞)', 9000, [3000, 20000, 500]),
	steepness: number('κ', 'exponent', '(0, ∞)', 1, [0.5, 3, 0.1]),
	lowestConcentration: number('c_min', 'index', '(0, ∞)', 0.25, [0.05, 0.5, 0.05]),
	concentrationCurvature: number('', 'index', '(0, ∞)', 0.08, [0.01, 0.3, 0.01]),
	budget: number('B', 'money', '[0, ∞)', 1, [0, 10, 0.1])
};
