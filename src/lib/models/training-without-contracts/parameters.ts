import { number, orNull } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface TrainingParameters {
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
	/** The worker's part of the gain in a match, β (share). */
	readonly workerBargainingPower: number;
	/** Share of modern firms, f, at which the market is evaluated; null: nowhere. */
	readonly modernFirmShare: number | null;
	/** Share of trained workers, w, at which the market is evaluated; null: nowhere. */
	readonly trainedWorkerShare: number | null;
}

export const trainingParameters: ParameterSpecs<TrainingParameters> = {
	matchGain: number('Δ', 'money', '(0, ∞)', 10, [5, 20, 0.5]),
	firmCost: number('k', 'money', '[0, ∞)', 3, [0, 7, 0.1]),
	workerCost: number('c', 'money', '[0, ∞)', 3, [0, 7, 0.1]),
	separationProbability: number('s', 'probability', '[0, 1]', 0.5, [0, 1, 0.01]),
	contactProbability: number('q', 'probability', '(0, 1]', 0.9, [0.05, 1, 0.01]),
	workerBargainingPower: number('β', 'share', '[0, 1]', 0.5, [0, 1, 0.01]),
	modernFirmShare: orNull(number('f', 'share', '[0, 1]', null, [0, 1, 0.01])),
	trainedWorkerShare: orNull(number('w', 'share', '[0, 1]', null, [0, 1, 0.01]))
};
