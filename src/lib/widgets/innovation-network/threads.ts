import type { Place } from '../../diagrams/path.ts';

/** Units of the drawing for a unit of strength. */
const thickness = 60;
const thickest = 14;
/** Thinner than this nothing is seen. */
const thinnest = 0.25;

/** A thread between two firms. */
interface Thread {
	readonly path: string;
	readonly width: number;
}

/**
 * The threads between firms: as thick as what they gain from each other, the mean of both ways, and
 * none where that is next to nothing. No thread is thicker than leaves its discs to be seen.
 *
 * @param strength what a firm (row) gains from a unit of research of each other (column)
 */
export function threadsBetween(
	strength: readonly (readonly number[])[],
	places: readonly Place[]
): Thread[] {
	return places.flatMap((from, one) =>
		places.slice(one + 1).flatMap((to, step) => {
			const other = one + 1 + step;
			const mean = ((strength[one]?.[other] ?? 0) + (strength[other]?.[one] ?? 0)) / 2;
			const width = Math.min(thickest, thickness * mean);
			return width < thinnest ? [] : [{ path: `M${from.x} ${from.y}L${to.x} ${to.y}`, width }];
		})
	);
}
