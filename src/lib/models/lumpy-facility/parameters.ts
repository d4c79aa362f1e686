import { number } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface LumpyFacilityParameters {
	/** Cost of the facility, K (money). */
	readonly facilityCost: number;
	/** Fee per user (money). */
	readonly fee: number;
	/** Value of use to a user, v (money). */
	readonly userValue: number;
	/** Users' own costs lie evenly between 0 and this, k̄ (money). */
	readonly highestUserCost: number;
	/** Value of entry without the facility, m₀ (money). */
	readonly valueWithoutFacility: number;
}

export const lumpyFacilityParameters: ParameterSpecs<LumpyFacilityParameters> = {
	facilityCost: number('K', 'money', '[0, ∞)', 30, [0, 80, 1]),
	fee: number('', 'money', '[0, ∞)', 40, [0, 100, 1]),
	userValue: number('v', 'money', '(0, ∞)', 100, [10, 200, 5]),
	highestUserCost: number('k̄', 'money', '(0, ∞)', 120, [10, 200, 5]),
	valueWithoutFacility: number('m₀', 'money', '[0, ∞)', 0, [0, 100, 5])
};
