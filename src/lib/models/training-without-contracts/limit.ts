import { signOf } from '../numeric/sign.ts';
import type { TrainingEconomy } from './economy.ts';

/** Where the market ends up: all invest, nobody does, or it stops where both sides are indifferent. */
export type TrainingLimit = 'full' | 'none' | 'saddle';

/**
 * Where best responses lead from two shares, if firms and workers reconsider at the same speed.
 *
 * If both sides gain they all invest in the end, if both lose nobody does. If only one side gains it
 * is a race: the gaining side must reach the share at which the other gains too before that one has
 * shrunk below the share at which the first still gains.
 *
 * In symbols, for f > f* and w < w*: full iff (1 − w)/(1 − w*) < f/f*; the other way round the same.
 */
export function trainingLimit(
	economy: TrainingEconomy,
	modernFirmShare: number,
	trainedWorkerShare: number
): TrainingLimit {
	const firm = economy.sign(economy.firmGain(trainedWorkerShare));
	const worker = economy.sign(economy.workerGain(modernFirmShare));
	const { tippingModernFirmShare, tippingTrainedWorkerShare } = economy;
	if (firm === 0 && worker === 0) return atRest(modernFirmShare, trainedWorkerShare);
	if (firm >= 0 && worker >= 0) return 'full';
	if (firm <= 0 && worker <= 0) return 'none';
	return worker > 0
		? race(modernFirmShare, tippingModernFirmShare, trainedWorkerShare, tippingTrainedWorkerShare)
		: race(trainedWorkerShare, tippingTrainedWorkerShare, modernFirmShare, tippingModernFirmShare);
}

/** Nobody has a reason to move: the point is a corner where all do the same, or the saddle. */
function atRest(modernFirmShare: number, trainedWorkerShare: number): TrainingLimit {
	if (modernFirmShare === 0 && trainedWorkerShare === 0) return 'none';
	return modernFirmShare === 1 && trainedWorkerShare === 1 ? 'full' : 'saddle';
}

/**
 * The side that shrinks has `falling` left, which the other side needs at least `floor` of; the side
 * that grows is at `rising` and has to reach `target`. The condition is multiplied out, so that it
 * also holds where a share that has to be reached is 0, 1 or more.
 */
function race(
	falling: number,
	floor: number | null,
	rising: number,
	target: number | null
): TrainingLimit {
	if (floor === null || target === null) return 'none';
	const lead = signOf(falling * (1 - target) - floor * (1 - rising), Math.max(floor, target));
	return lead > 0 ? 'full' : lead < 0 ? 'none' : 'saddle';
}
