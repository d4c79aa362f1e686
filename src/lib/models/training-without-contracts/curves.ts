import type { Point } from '../model.ts';
import type { TrainingSolution } from './solve.ts';

export const trainingViews = ['phase', 'band'] as const;

/**
 * The border between the two basins, with the share of modern firms as x and of trained workers as y.
 * It is two straight lines that meet in the saddle, and leave the square through its sides or through
 * its top and bottom.
 *
 * In symbols: below f*, y = w*(1 − f)/(1 − f*); above it, y = 1 − (1 − w*)f/f*.
 *
 * @returns where it comes in, the saddle, where it goes out; null if investment by all does not
 * sustain itself against small deviations, so that there is no second basin
 */
export function trainingBasinBorder({
	tippingModernFirmShare: firms,
	tippingTrainedWorkerShare: workers
}: Pick<TrainingSolution, 'tippingModernFirmShare' | 'tippingTrainedWorkerShare'>):
	readonly [Point, Point, Point] | null {
	if (firms === null || workers === null || firms >= 1 || workers >= 1) return null;
	const onLeft = workers / (1 - firms);
	const onRight = 1 - (1 - workers) / firms;
	return [
		onLeft <= 1 ? { x: 0, y: onLeft } : { x: 1 - (1 - firms) / workers, y: 1 },
		{ x: firms, y: workers },
		onRight >= 0 ? { x: 1, y: onRight } : { x: firms / (1 - workers), y: 0 }
	];
}
