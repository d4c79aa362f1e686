import type { Place } from '../../diagrams/path.ts';
import type { TrainingSolution } from '../../models/training-without-contracts/solve.ts';

/** The plane of both shares, divided by where the market ends. */
export interface Basins {
	/** From here nobody invests in the end. */
	readonly none: readonly Place[];
	/** From here all do; null: from nowhere but the very corner, if at all. */
	readonly full: readonly Place[] | null;
	/** The line between them, through the saddle; null: there is none. */
	readonly border: readonly [Place, Place, Place] | null;
}

const square = { lowLeft: { x: 0, y: 0 }, highRight: { x: 1, y: 1 } };

/**
 * Corners of both basins. Their border is two straight lines that meet in the saddle, and leave the
 * square through its sides or through its top and bottom.
 */
export function basinsOf(solution: TrainingSolution): Basins {
	const { tippingModernFirmShare: firms, tippingTrainedWorkerShare: workers } = solution;
	const upperLeft = { x: 0, y: 1 };
	const lowerRight = { x: 1, y: 0 };
	if (firms === null || workers === null || firms >= 1 || workers >= 1)
		return {
			none: [square.lowLeft, upperLeft, square.highRight, lowerRight],
			full: null,
			border: null
		};
	const onLeft = workers / (1 - firms);
	const onRight = 1 - (1 - workers) / firms;
	const upper = onLeft <= 1 ? { x: 0, y: onLeft } : { x: 1 - (1 - firms) / workers, y: 1 };
	const lower = onRight >= 0 ? { x: 1, y: onRight } : { x: firms / (1 - workers), y: 0 };
	const border = [upper, { x: firms, y: workers }, lower] as const;
	return {
		none: [
			square.lowLeft,
			...(upper.x > 0 ? [upperLeft] : []),
			...border,
			...(lower.y > 0 ? [lowerRight] : [])
		],
		full: [
			square.highRight,
			...(upper.x > 0 ? [] : [upperLeft]),
			...border,
			...(lower.y > 0 ? [] : [lowerRight])
		],
		border
	};
}
