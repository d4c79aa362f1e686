import { checkParameters } from '../parameters.ts';
import { policyMixParameters, type PolicyMixParameters } from './parameters.ts';

/** Concentration and the best policy mix of countries that differ in income only. */
export interface PolicyMixEconomy {
	readonly parameters: PolicyMixParameters;
	/** Sectoral concentration at an income per head (index). */
	readonly concentration: (income: number) => number;
	/** Part of the budget for discovery at an income per head (share). */
	readonly discovery: (income: number) => number;
	/** Part of the budget for coordination at an income per head (share). */
	readonly coordination: (income: number) => number;
}

/**
 * The policy mix by stage of development: poor countries have yet to discover what they are good
 * at, richer ones to coordinate in what they have discovered.
 *
 * As income rises, countries first spread over more sectors and then concentrate again. The more
 * there is left to discover, the more a policy for discovery brings; both policies have decreasing
 * returns, so that a part of the budget goes to each. The forms are stylised, not estimated.
 *
 * In symbols: concentration c_min + k(ln(y/y*))²; discovery share x = 1/(1 + (y/y*)^{2κ}), which is
 * the best one for returns (y* / y)^κ·√x + √(1 − x).
 * Source: Rodríguez-Clare (2005), section "Toward a Set of Effective Microeconomic Interventions",
 * on Imbs and Wacziarg (2003), whose evidence is on employment and value added by sector; the
 * formulas are our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function policyMixEconomy(given: Partial<PolicyMixParameters> = {}): PolicyMixEconomy {
	const parameters = checkParameters(policyMixParameters, given);
	const { turningIncome, steepness, lowestConcentration, concentrationCurvature } = parameters;
	const share = (incomeRatio: number) => 1 / (1 + incomeRatio ** (2 * steepness));
	return {
		parameters,
		concentration: (income) =>
			lowestConcentration + concentrationCurvature * Math.log(income / turningIncome) ** 2,
		discovery: (income) => share(income / turningIncome),
		coordination: (income) => share(turningIncome / income)
	};
}
