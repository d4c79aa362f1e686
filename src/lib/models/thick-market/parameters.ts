import { number, orNull } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface ThickMarketParameters {
	/** Gain when a trained worker meets a modern firm, Δ (money). */
	readonly matchGain: number;
	/** The firm's cost of the modern technology, k (money). */
	readonly firmCost: number;
	/** The worker's cost of training, c (money). */
	readonly workerCost: number;
	/** Chance that the pair separates, s (probability). */
	readonly separationProbability: number;
	/** Chance of meeting a new partner after separation, q (probability). */
	readonly contactProbability: number;
	/** How fast suitable matches rise with the share, η; 0: constant returns (exponent). */
	readonly matchingExponent: number;
	/** The worker's part of the gain in a new match, β (share). */
	readonly workerBargainingPower: number;
	/** Share of pairs that invest, n, at which the market is evaluated; null: nowhere. */
	readonly share: number | null;
}

export const thickMarketParameters: ParameterSpecs<ThickMarketParameters> = {
	matchGain: number('Δ', 'money', '(0, ∞)', 10, [5, 20, 0.5]),
	firmCost: number('k', 'money', '[0, ∞)', 3, [0, 7, 0.1]),
	workerCost: number('c', 'money', '[0, ∞)', 3, [0, 7, 0.1]),
	separationProbability: number('s', 'probability', '[0, 1]', 0.5, [0, 1, 0.01]),
	contactProbability: number('q', 'probability', '(0, 1]', 0.9, [0.05, 1, 0.01]),
	matchingExponent: number('η', 'exponent', '[0, ∞)', 1, [0, 3, 0.1]),
	workerBargainingPower: number('β', 'share', '[0, 1]', 0.5, [0, 1, 0.01]),
	share: orNull(number('n', 'share', '[0, 1]', null, [0, 1, 0.01]))
};
