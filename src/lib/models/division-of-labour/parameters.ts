import { number, orNull } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface DivisionOfLabourParameters {
	/** All workers of the economy, L (workers). */
	readonly labourForce: number;
	/** Elasticity of substitution between input varieties, σ. */
	readonly inputSubstitution: number;
	/** Share of specialised inputs in modern cost, μ (share). */
	readonly inputCostShare: number;
	/** Workers a variety needs before its first unit, f (workers). */
	readonly fixedLabour: number;
	/** Productivity of the modern technology, A (level). */
	readonly modernProductivity: number;
	/** Output, and wage, of a worker with the backward technology, B (goods per worker). */
	readonly backwardProductivity: number;
	/** Input varieties that can be imported, N_F (varieties); 0: inputs are not tradable. */
	readonly foreignVarieties: number;
	/** Delivered over foreign price of an input, τ (factor). */
	readonly tradeCostFactor: number;
	/** Foreign price of an input variety, p_F (goods). */
	readonly foreignPrice: number;
	/** Share of labour in the modern technology, n, at which it is evaluated; null: nowhere. */
	readonly share: number | null;
}

export const divisionOfLabourParameters: ParameterSpecs<DivisionOfLabourParameters> = {
	labourForce: number('L', 'workers', '(0, ∞)', 100, [20, 200, 1]),
	inputSubstitution: number('σ', 'elasticity', '(1, ∞)', 4, [1.8, 7, 0.1]),
	inputCostShare: number('μ', 'share', '(0, 1]', 0.6, [0.3, 1, 0.05]),
	fixedLabour: number('f', 'workers', '(0, ∞)', 1, [0.3, 2, 0.1]),
	modernProductivity: number('A', 'level', '(0, ∞)', 0.8, [0.4, 1.5, 0.01]),
	backwardProductivity: number('B', 'goods per worker', '(0, ∞)', 1, [0.6, 1.4, 0.01]),
	foreignVarieties: number('N_F', 'varieties', '[0, ∞)', 0, [0, 60, 1]),
	tradeCostFactor: number('τ', 'factor', '[1, ∞)', 1, [1, 8, 0.1]),
	foreignPrice: number('p_F', 'goods', '(0, ∞)', 1, [0.5, 2, 0.05]),
	share: orNull(number('n', 'share', '[0, 1]', null, [0, 1, 0.01]))
};
