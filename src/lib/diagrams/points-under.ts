import type { Frame } from './frame.ts';
import type { Box } from './label-box.ts';
import type { Place } from './path.ts';

/**
 * How many points lie under a box of the drawing. The box is taken to the points: they are many, and
 * are asked for at each move of a finger.
 *
 * @param points in model units
 */
export function pointsUnder(
	box: Box,
	points: readonly Place[],
	{ x, y }: Pick<Frame, 'x' | 'y'>
): number {
	const [left, right] = inOrder(x.value(box.left), x.value(box.right));
	const [low, high] = inOrder(y.value(box.bottom), y.value(box.top));
	const isUnder = (point: Place) =>
		point.x >= left && point.x <= right && point.y >= low && point.y <= high;
	return points.reduce((count, point) => (isUnder(point) ? count + 1 : count), 0);
}

function inOrder(one: number, other: number): [least: number, greatest: number] {
	return one <= other ? [one, other] : [other, one];
}
