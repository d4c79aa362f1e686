import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import { policyMixEconomy } from './economy.ts';
import type { PolicyMixParameters } from './parameters.ts';

export const policyMixViews = ['discovery', 'coordination', 'concentration'] as const;
export type PolicyMixView = (typeof policyMixViews)[number];

/**
 * Part of the budget for a policy, or sectoral concentration, against income per head.
 *
 * @param lowest income at which the curve begins, above 0 (dollars)
 * @param highest income at which it ends (dollars)
 * @throws RangeError if a parameter is outside its domain.
 */
export function policyMixCurve(
	view: PolicyMixView,
	lowest: number,
	highest: number,
	parameters: Partial<PolicyMixParameters> = {},
	steps?: number
): Point[] {
	return curveBetween(policyMixEconomy(parameters)[view], lowest, highest, steps);
}
