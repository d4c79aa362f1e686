import { number, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface PublicGoodParameters {
	/** Agents who benefit, N (agents). */
	readonly agents: number;
	/** Benefit of each agent, b (money). */
	readonly benefitPerAgent: number;
	/** Cost of the good, c (money). */
	readonly cost: number;
	/** Loss per unit of tax money raised, λ (share). */
	readonly costOfFunds: number;
}

export const publicGoodParameters: ParameterSpecs<PublicGoodParameters> = {
	agents: wholeNumber('N', 'agents', '[1, ∞)', 100, [1, 200, 1]),
	benefitPerAgent: number('b', 'money', '[0, ∞)', 2, [0, 10, 0.1]),
	cost: number('c', 'money', '(0, ∞)', 120, [1, 300, 1]),
	costOfFunds: number('λ', 'share', '[0, ∞)', 0.2, [0, 1, 0.05])
};
