import { curve, curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { policyMixEconomy } from './economy.ts';
import type { PolicyMixParameters } from './parameters.ts';

export const policyMixViews = ['mix', 'returns', 'concentration'] as const;

/** What can be drawn against income per head. */
export type PolicyMixQuantity = 'discovery' | 'coordination' | 'concentration';

/**
 * Part of the budget for a policy, or sectoral concentration, against income per head.
 *
 * @param lowest income at which the curve begins, above 0 (dollars)
 * @param highest income at which it ends (dollars)
 * @throws RangeError if a parameter is outside its domain.
 */
export function policyMixCurve(
	quantity: PolicyMixQuantity,
	lowest: number,
	highest: number,
	parameters: Partial<PolicyMixParameters> = {},
	steps?: number
): Point[] {
	return curveBetween(policyMixEconomy(parameters)[quantity], lowest, highest, steps);
}

/**
 * What a unit of the budget brings, against the part of it that goes to discovery, in units of what
 * coordination alone would bring.
 *
 * In symbols: (y* / y)^κ·√x + √(1 − x), highest at the discovery share of `solvePolicyMix`.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function policyMixReturns(
	part: 'discovery' | 'coordination' | 'both',
	parameters: Partial<PolicyMixParameters> = {},
	steps?: number
): Point[] {
	const { income, turningIncome, steepness } = policyMixEconomy(parameters).parameters;
	const leftToDiscover = (turningIncome / income) ** steepness;
	const returns = {
		discovery: (share: number) => leftToDiscover * Math.sqrt(share),
		coordination: (share: number) => Math.sqrt(1 - share),
		both: (share: number) => leftToDiscover * Math.sqrt(share) + Math.sqrt(1 - share)
	};
	return curve(returns[part], steps);
}
