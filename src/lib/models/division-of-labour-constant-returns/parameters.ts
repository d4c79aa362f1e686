import { number } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface ConstantReturnsParameters {
	/** Elasticity of substitution between input varieties, σ. */
	readonly inputSubstitution: number;
	/** Share of specialised inputs in modern cost, μ (share). */
	readonly inputCostShare: number;
	/** Productivity of the modern technology, A (level). */
	readonly modernProductivity: number;
	/** Output, and wage, of a worker with the backward technology, B (goods per worker). */
	readonly backwardProductivity: number;
	/** Input varieties that exist whatever the demand, N̄ (varieties). */
	readonly potentialVarieties: number;
}

export const constantReturnsParameters: ParameterSpecs<ConstantReturnsParameters> = {
	inputSubstitution: number('σ', 'elasticity', '(1, ∞)', 4, [1.8, 7, 0.1]),
	inputCostShare: number('μ', 'share', '(0, 1]', 0.6, [0.3, 1, 0.05]),
	modernProductivity: number('A', 'level', '(0, ∞)', 0.8, [0.4, 1.5, 0.01]),
	backwardProductivity: number('B', 'goods per worker', '(0, ∞)', 1, [0.6, 1.4, 0.01]),
	potentialVarieties: number('N̄', 'varieties', '(0, ∞)', 20, [1, 40, 1])
};
