import { number, orNull } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface BigPushParameters {
	/** All workers of the economy, L (workers). */
	readonly labourForce: number;
	/** Output of a factory worker where a cottage worker makes 1, α (goods per worker). */
	readonly factoryProductivity: number;
	/** Workers a factory needs before its first unit, F (workers). */
	readonly fixedLabour: number;
	/** Extra pay for factory work, v (share of the wage); 0 is the baseline. */
	readonly wagePremium: number;
	/** Share of industrialised sectors, n, at which the economy is evaluated; null: nowhere. */
	readonly share: number | null;
}

export const bigPushParameters: ParameterSpecs<BigPushParameters> = {
	labourForce: number('L', 'workers', '(0, ∞)', 100, [50, 200, 1]),
	factoryProductivity: number('α', 'goods per worker', '(1, ∞)', 3, [1.2, 5, 0.1]),
	fixedLabour: number('F', 'workers', '(0, ∞)', 40, [1, 95, 1]),
	wagePremium: number('v', 'share of wage', '[0, ∞)', 0.5, [0, 1.5, 0.05]),
	share: orNull(number('n', 'share', '[0, 1]', null, [0, 1, 0.01]))
};
