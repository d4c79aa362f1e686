import { number } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface JointProjectParameters {
	/** Revenue of side 1, say the airport, if both invest, R₁ (money). */
	readonly firstSideRevenue: number;
	/** Cost of side 1, K₁ (money). */
	readonly firstSideCost: number;
	/** Revenue of side 2, say the hotels, if both invest, R₂ (money). */
	readonly secondSideRevenue: number;
	/** Cost of side 2, K₂ (money). */
	readonly secondSideCost: number;
	/** Revenue of side 1 if it invests alone, r₁ ≤ R₁ (money). */
	readonly firstSideRevenueAlone: number;
	/** Revenue of side 2 if it invests alone, r₂ ≤ R₂ (money). */
	readonly secondSideRevenueAlone: number;
}

export const jointProjectParameters: ParameterSpecs<JointProjectParameters> = {
	firstSideRevenue: number('R₁', 'money', '[0, ∞)', 15, [0, 30, 0.5]),
	firstSideCost: number('K₁', 'money', '[0, ∞)', 10, [0, 20, 0.5]),
	secondSideRevenue: number('R₂', 'money', '[0, ∞)', 9, [0, 30, 0.5]),
	secondSideCost: number('K₂', 'money', '[0, ∞)', 5, [0, 20, 0.5]),
	firstSideRevenueAlone: number('r₁', 'money', '[0, ∞)', 0, [0, 30, 0.5]),
	secondSideRevenueAlone: number('r₂', 'money', '[0, ∞)', 0, [0, 30, 0.5])
};
