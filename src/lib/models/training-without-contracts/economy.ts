import { signOf } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import { trainingParameters, type TrainingParameters } from './parameters.ts';

/** The market at a share f of modern firms and a share w of trained workers. */
export interface TrainingEconomy {
	readonly parameters: TrainingParameters;
	/** Chance of working with a partner, old or new, Q = 1 − s + sq (probability). */
	readonly usefulMatchProbability: number;
	/** What a trained worker and a modern firm expect to gain together, ΔQ (money). */
	readonly jointGain: number;
	/** Net gain of a firm that is modern when this share of workers is trained (money). */
	readonly firmGain: (trainedWorkerShare: number) => number;
	/** Net gain of a worker who is trained when this share of firms is modern (money). */
	readonly workerGain: (modernFirmShare: number) => number;
	/** Share of modern firms at which training pays, f*; may exceed 1; null if it never does. */
	readonly tippingModernFirmShare: number | null;
	/** Share of trained workers at which the technology pays, w*; may exceed 1; null if it never does. */
	readonly tippingTrainedWorkerShare: number | null;
	/** Sign of a sum of money, up to rounding. */
	readonly sign: (money: number) => -1 | 0 | 1;
}

/**
 * Thick markets without contracts: firms and workers invest apart, each for a partner whom they do
 * not know yet, and share the gain when they meet.
 *
 * Nobody can promise the other side a part of its cost. What one side invests is worth the more to
 * it the more of the other side have invested, before a separation and after.
 *
 * In symbols: firm (1−β)ΔQw − k, worker βΔQf − c; w* = k/((1−β)ΔQ), f* = c/(βΔQ).
 * Source: our variant of Rodríguez-Clare (2005), section "Coordination Failures", without his
 * contracts, in the spirit of Acemoglu (1997).
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function trainingEconomy(given: Partial<TrainingParameters> = {}): TrainingEconomy {
	const parameters = checkParameters(trainingParameters, given);
	const { matchGain, firmCost, workerCost, separationProbability } = parameters;
	const usefulMatchProbability =
		1 - separationProbability + separationProbability * parameters.contactProbability;
	const jointGain = matchGain * usefulMatchProbability;
	const workerPart = parameters.workerBargainingPower * jointGain;
	const firmPart = (1 - parameters.workerBargainingPower) * jointGain;
	const scale = Math.max(matchGain, firmCost, workerCost);

	return {
		parameters,
		usefulMatchProbability,
		jointGain,
		firmGain: (trainedWorkerShare) => firmPart * trainedWorkerShare - firmCost,
		workerGain: (modernFirmShare) => workerPart * modernFirmShare - workerCost,
		tippingModernFirmShare: workerPart > 0 ? workerCost / workerPart : null,
		tippingTrainedWorkerShare: firmPart > 0 ? firmCost / firmPart : null,
		sign: (money) => signOf(money, scale)
	};
}
