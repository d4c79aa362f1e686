import { choice, number, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

/** What a lapse of one producer does to all: see `preventionEconomy`. */
export type RiskMode = 'shared' | 'weakest-link' | 'chain';

export interface SharedPreventionParameters {
	/** Producers of equal size, N. */
	readonly producers: number;
	/** Loss of every producer in an outbreak, D (money). */
	readonly outbreakLoss: number;
	/** Effort e costs κe²/2, κ (money). */
	readonly effortCost: number;
	readonly riskMode: RiskMode;
	/** Risk of an outbreak without effort, π₀ (probability); shared and weakest link. */
	readonly baseRisk: number;
	/** Risk from one producer without effort, r (probability); chain. */
	readonly lapseRisk: number;
}

export const sharedPreventionParameters: ParameterSpecs<SharedPreventionParameters> = {
	producers: wholeNumber('N', 'producers', '[1, ∞)', 10, [1, 50, 1]),
	outbreakLoss: number('D', 'money', '(0, ∞)', 100, [10, 200, 1]),
	effortCost: number('κ', 'money', '(0, ∞)', 100, [10, 200, 1]),
	riskMode: choice(['shared', 'weakest-link', 'chain'], 'shared'),
	baseRisk: number('π₀', 'probability', '(0, 1]', 0.5, [0.05, 1, 0.05]),
	lapseRisk: number('r', 'probability', '(0, 1)', 0.3, [0.05, 0.95, 0.05])
};
