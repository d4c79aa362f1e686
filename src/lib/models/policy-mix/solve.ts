import { policyMixEconomy } from './economy.ts';
import type { PolicyMixParameters } from './parameters.ts';

export interface PolicyMixSolution {
	/** Sectoral concentration (index). */
	readonly concentration: number;
	/** Is the economy still diversifying, y < y*? */
	readonly diversifying: boolean;
	/** Part of the budget for discovery, x (share). */
	readonly discoveryShare: number;
	/** Part of the budget for coordination, 1 − x (share). */
	readonly coordinationShare: number;
	/** Money for discovery (money). */
	readonly discoveryBudget: number;
	/** Money for coordination (money). */
	readonly coordinationBudget: number;
}

/**
 * Solves the policy mix: how a country at a given income should split its budget between policies
 * to induce discovery and policies to induce coordination.
 *
 * In symbols: x = 1/(1 + (y/y*)^{2κ}); half and half at the turning income, more for discovery
 * below it.
 * Source: Rodríguez-Clare (2005), section "Toward a Set of Effective Microeconomic Interventions";
 * the formulas are our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solvePolicyMix({ income: 3000, turningIncome: 9000 }).discoveryShare // 0.9
 */
export function solvePolicyMix(given: Partial<PolicyMixParameters> = {}): PolicyMixSolution {
	const { parameters, concentration, discovery, coordination } = policyMixEconomy(given);
	const { income, turningIncome, budget } = parameters;
	return {
		concentration: concentration(income),
		diversifying: income < turningIncome,
		discoveryShare: discovery(income),
		coordinationShare: coordination(income),
		discoveryBudget: discovery(income) * budget,
		coordinationBudget: coordination(income) * budget
	};
}
