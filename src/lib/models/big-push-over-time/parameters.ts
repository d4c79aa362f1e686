import { number, orNull } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface BigPushOverTimeParameters {
	/** All workers of the economy, in either period, L (workers). */
	readonly labourForce: number;
	/** Output of a factory worker in period 2 where a cottage worker makes 1, α (goods per worker). */
	readonly factoryProductivity: number;
	/** Workers a factory needs in period 1, before its first unit, F (workers). */
	readonly fixedLabour: number;
	/** Weight of period 2 in utility, β (factor). */
	readonly discountFactor: number;
	/** Willingness to shift consumption over time, θ; the elasticity is 1/(1−θ) (exponent). */
	readonly substitutionOverTime: number;
	/** Willingness to replace one good by another, γ; the elasticity is 1/(1−γ) (exponent). */
	readonly substitutionAcrossGoods: number;
	/** Share of sectors that invest, n, at which the economy is evaluated; null: nowhere. */
	readonly share: number | null;
}

export const bigPushOverTimeParameters: ParameterSpecs<BigPushOverTimeParameters> = {
	labourForce: number('L', 'workers', '(0, ∞)', 100, [50, 200, 1]),
	factoryProductivity: number('α', 'goods per worker', '(1, ∞)', 2, [1.2, 4, 0.1]),
	fixedLabour: number('F', 'workers', '(0, ∞)', 55, [10, 95, 1]),
	discountFactor: number('β', 'factor', '(0, 1]', 0.9, [0.5, 1, 0.01]),
	substitutionOverTime: number('θ', 'exponent', '(0, 1]', 0.8, [0.3, 1, 0.01]),
	substitutionAcrossGoods: number('γ', 'exponent', '(0, 1)', 0.5, [0.05, 0.95, 0.05]),
	share: orNull(number('n', 'share', '[0, 1]', null, [0, 1, 0.01]))
};
