import { signOf } from '../numeric/sign.ts';
import { trainingEconomy, type TrainingEconomy } from './economy.ts';
import { trainingLimit, type TrainingLimit } from './limit.ts';
import type { TrainingParameters } from './parameters.ts';

export interface TrainingSolution {
	/** Chance of working with a partner, old or new, Q (probability). */
	readonly usefulMatchProbability: number;
	/** A firm's net gain when all workers are trained, (1−β)ΔQ − k (money). */
	readonly firmGainAtFull: number;
	/** A worker's net gain when all firms are modern, βΔQ − c (money). */
	readonly workerGainAtFull: number;
	/** Share of modern firms at which training pays, f*; may exceed 1; null if it never does. */
	readonly tippingModernFirmShare: number | null;
	/** Share of trained workers at which the technology pays, w*; may exceed 1; null if it never does. */
	readonly tippingTrainedWorkerShare: number | null;
	/** Nobody invests where nobody else does. */
	readonly noneIsEquilibrium: true;
	/** Does investment by all sustain itself? */
	readonly fullIsEquilibrium: boolean;
	/** Full investment needs at least this bargaining power, c/(ΔQ) (share). */
	readonly workerBargainingPowerLowerBound: number;
	/** Full investment needs at most this bargaining power, 1 − k/(ΔQ) (share). */
	readonly workerBargainingPowerUpperBound: number;
	/** Is there a bargaining power that sustains full investment? */
	readonly bandExists: boolean;
	/** Net gain of all pairs when all invest, ΔQ − k − c (money). */
	readonly welfareAtFull: number;
	/** Is full investment efficient? */
	readonly plannerChoosesFull: boolean;
	/** What goes wrong: a second equilibrium that is worse, or the only one not being the best. */
	readonly failure: 'multiple-equilibria' | 'unique-inefficient' | 'none';
	/** Is full investment risk-dominant? null if it is no equilibrium. */
	readonly fullRiskDominant: boolean | null;
	/** The market at the two given shares; null unless both are given. */
	readonly at: {
		/** Net gain of a modern firm (money). */
		readonly firmGain: number;
		/** Net gain of a trained worker (money). */
		readonly workerGain: number;
		/** Net gain of all pairs, fwΔQ − fk − wc (money). */
		readonly welfare: number;
		/** Where best responses lead. */
		readonly limit: TrainingLimit;
	} | null;
}

/**
 * Solves training without contracts: which investments sustain themselves, and for what division of
 * the gain.
 *
 * That nobody invests is always an equilibrium. That everybody does is one if each side gets back
 * its cost: bargaining power must lie in a band, which is there whenever full investment is
 * efficient. Outside it the weaker side is held up and stays out, and the other side follows.
 *
 * In symbols: all invest iff c/(ΔQ) ≤ β ≤ 1 − k/(ΔQ); risk-dominant iff the product of the gains at
 * full exceeds kc.
 * Source: our variant of Rodríguez-Clare (2005), section "Coordination Failures", in the spirit of
 * Acemoglu (1997); band and basins derived here.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveTrainingWithoutContracts({ workerBargainingPower: 0.8 }).failure // 'unique-inefficient'
 */
export function solveTrainingWithoutContracts(
	given: Partial<TrainingParameters> = {}
): TrainingSolution {
	const economy = trainingEconomy(given);
	const { firmCost, workerCost, modernFirmShare, trainedWorkerShare } = economy.parameters;
	const { jointGain, sign } = economy;
	const firmGainAtFull = economy.firmGain(1);
	const workerGainAtFull = economy.workerGain(1);
	const welfareAtFull = jointGain - firmCost - workerCost;
	const fullIsEquilibrium = sign(firmGainAtFull) >= 0 && sign(workerGainAtFull) >= 0;
	const plannerChoosesFull = sign(welfareAtFull) > 0;

	return {
		usefulMatchProbability: economy.usefulMatchProbability,
		firmGainAtFull,
		workerGainAtFull,
		tippingModernFirmShare: economy.tippingModernFirmShare,
		tippingTrainedWorkerShare: economy.tippingTrainedWorkerShare,
		noneIsEquilibrium: true,
		fullIsEquilibrium,
		workerBargainingPowerLowerBound: workerCost / jointGain,
		workerBargainingPowerUpperBound: 1 - firmCost / jointGain,
		bandExists: sign(welfareAtFull) >= 0,
		welfareAtFull,
		plannerChoosesFull,
		failure: fullIsEquilibrium
			? 'multiple-equilibria'
			: plannerChoosesFull
				? 'unique-inefficient'
				: 'none',
		fullRiskDominant: fullIsEquilibrium
			? signOf(firmGainAtFull * workerGainAtFull - firmCost * workerCost, jointGain ** 2) > 0
			: null,
		at:
			modernFirmShare === null || trainedWorkerShare === null
				? null
				: stateAt(economy, modernFirmShare, trainedWorkerShare)
	};
}

function stateAt(economy: TrainingEconomy, firms: number, workers: number): TrainingSolution['at'] {
	const { firmCost, workerCost } = economy.parameters;
	return {
		firmGain: economy.firmGain(workers),
		workerGain: economy.workerGain(firms),
		welfare: firms * workers * economy.jointGain - firms * firmCost - workers * workerCost,
		limit: trainingLimit(economy, firms, workers)
	};
}
