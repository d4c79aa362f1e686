import type { Place } from '../../diagrams/path.ts';
import { trainingBasinBorder } from '../../models/training-without-contracts/curves.ts';
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

const lowerLeft = { x: 0, y: 0 };
const lowerRight = { x: 1, y: 0 };
const upperLeft = { x: 0, y: 1 };
const upperRight = { x: 1, y: 1 };

/** Corners of both basins: a side of the square belongs to whichever the border leaves it to. */
export function basinsOf(solution: TrainingSolution): Basins {
	const border = trainingBasinBorder(solution);
	if (!border)
		return { none: [lowerLeft, upperLeft, upperRight, lowerRight], full: null, border: null };
	const [upper, , lower] = border;
	return {
		none: [
			lowerLeft,
			...(upper.x > 0 ? [upperLeft] : []),
			...border,
			...(lower.y > 0 ? [lowerRight] : [])
		],
		full: [
			upperRight,
			...(upper.x > 0 ? [] : [upperLeft]),
			...border,
			...(lower.y > 0 ? [] : [lowerRight])
		],
		border
	};
}
