import { Pen } from './pen.ts';
import type { Scale } from './scale.ts';

/** A point in model units. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** So far from its line a point may be left out (units of the drawing): no screen shows it. */
const unseen = 0.05;

/** The outline of a curve through points; a gap where a point has no finite place. */
export function curvePath(points: readonly Place[], x: Scale, y: Scale): string {
	const pen = new Pen(unseen);
	for (const point of points) {
		if (Number.isFinite(point.x) && Number.isFinite(point.y))
			pen.to(x.position(point.x), y.position(point.y));
		else pen.lift();
	}
	return pen.path;
}
