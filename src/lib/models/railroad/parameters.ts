import { number, orNull } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface RailroadParameters {
	/** All workers of the economy, L (workers). */
	readonly labourForce: number;
	/** Output of a factory worker where a cottage worker makes 1, α (goods per worker). */
	readonly factoryProductivity: number;
	/** Fixed labour of the sector that needs least, F₀ (workers). */
	readonly lowestFixedLabour: number;
	/** What the sector that needs most needs beyond that, φ (workers). */
	readonly fixedLabourSpread: number;
	/** Workers needed to build the railroad, R (workers). */
	readonly railroadLabour: number;
	/** Posted fee per user, τ (goods); null: no equilibria for a fee. */
	readonly fee: number | null;
}

export const railroadParameters: ParameterSpecs<RailroadParameters> = {
	labourForce: number('L', 'workers', '(0, ∞)', 100, [50, 200, 1]),
	factoryProductivity: number('α', 'goods per worker', '(1, ∞)', 3, [1.5, 5, 0.1]),
	lowestFixedLabour: number('F₀', 'workers', '[0, ∞)', 20, [0, 30, 1]),
	fixedLabourSpread: number('φ', 'workers', '[0, ∞)', 0, [0, 60, 1]),
	railroadLabour: number('R', 'workers', '[0, ∞)', 35, [0, 60, 1]),
	fee: orNull(number('τ', 'goods', '[0, ∞)', null, [0, 100, 1]))
};
