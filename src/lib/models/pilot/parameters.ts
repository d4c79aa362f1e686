import { number } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface PilotParameters {
	/** Chance that the project works, p (probability). */
	readonly successProbability: number;
	/** Value if it works, V (money). */
	readonly projectValue: number;
	/** Cost at full scale, C (money). */
	readonly scaleUpCost: number;
	/** Cost of a pilot that reveals whether it works (money). */
	readonly pilotCost: number;
}

export const pilotParameters: ParameterSpecs<PilotParameters> = {
	successProbability: number('p', 'probability', '[0, 1]', 0.3, [0, 1, 0.01]),
	projectValue: number('V', 'money', '(0, ∞)', 100, [10, 200, 5]),
	scaleUpCost: number('C', 'money', '(0, ∞)', 40, [5, 150, 5]),
	pilotCost: number('', 'money', '[0, ∞)', 5, [0, 50, 1])
};
