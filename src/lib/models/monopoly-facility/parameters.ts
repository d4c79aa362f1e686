import { number } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface MonopolyFacilityParameters {
	/** Price at which nobody uses the facility, p̄ (money). */
	readonly reservationPrice: number;
	/** Fall of the price per extra unit of use, b (money per unit). */
	readonly demandSlope: number;
	/** Cost of the facility, K (money); its use costs nothing. */
	readonly setUpCost: number;
}

export const monopolyFacilityParameters: ParameterSpecs<MonopolyFacilityParameters> = {
	reservationPrice: number('p̄', 'money', '(0, ∞)', 10, [5, 20, 0.5]),
	demandSlope: number('b', 'money per unit', '(0, ∞)', 0.1, [0.05, 0.5, 0.01]),
	setUpCost: number('K', 'money', '[0, ∞)', 300, [0, 600, 5])
};
