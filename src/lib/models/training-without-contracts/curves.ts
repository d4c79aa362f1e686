import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { trainingEconomy } from './economy.ts';
import type { TrainingParameters } from './parameters.ts';

export const trainingViews = ['phase', 'band'] as const;

/**
 * The border between the two basins: for each share of modern firms (x) the share of trained workers
 * (y) from which the market ends at the saddle. Null if investment by all does not sustain itself
 * against small deviations, so that there is no second basin.
 *
 * In symbols: below f*, y = w*(1 − f)/(1 − f*); above it, y = 1 − (1 − w*)f/f*.
 *
 * @param steps number of stretches between share 0 and share 1; only shares in [0, 1] are returned
 * @throws RangeError if a parameter is outside its domain.
 */
export function trainingBasinBorder(
	parameters: Partial<TrainingParameters> = {},
	steps?: number
): Point[] | null {
	const { tippingModernFirmShare, tippingTrainedWorkerShare } = trainingEconomy(parameters);
	if (tippingModernFirmShare === null || tippingModernFirmShare >= 1) return null;
	if (tippingTrainedWorkerShare === null || tippingTrainedWorkerShare >= 1) return null;
	const border = (share: number) =>
		share < tippingModernFirmShare
			? (tippingTrainedWorkerShare * (1 - share)) / (1 - tippingModernFirmShare)
			: 1 - ((1 - tippingTrainedWorkerShare) * share) / tippingModernFirmShare;
	return curve(border, steps).filter(({ y }) => y >= 0 && y <= 1);
}
