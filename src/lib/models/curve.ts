import type { Point } from './model.ts';

/**
 * A quantity drawn against a share, from 0 to 1, in the quantity's own unit.
 *
 * @param steps number of stretches between share 0 and share 1
 */
export function curve(quantity: (share: number) => number, steps?: number): Point[] {
	return curveBetween(quantity, 0, 1, steps);
}

/**
 * A quantity drawn against a lever between two of its values.
 *
 * @param steps number of stretches between the two
 */
export function curveBetween(
	quantity: (lever: number) => number,
	from: number,
	to: number,
	steps = 60
): Point[] {
	const points: Point[] = [];
	for (let step = 0; step <= steps; step++) {
		const lever = from + (step / steps) * (to - from);
		points.push({ x: lever, y: quantity(lever) });
	}
	return points;
}
