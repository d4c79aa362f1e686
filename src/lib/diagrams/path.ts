import type { Scale } from './scale.ts';

/** A point in model units. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** The outline of a curve through points; a gap where a point has no finite place. */
export function curvePath(points: readonly Place[], x: Scale, y: Scale): string {
	let path = '';
	let command = 'M';
	for (const point of points) {
		if (!Number.isFinite(point.x) || !Number.isFinite(point.y)) {
			command = 'M';
			continue;
		}
		path += `${command}${x.position(point.x)} ${y.position(point.y)}`;
		command = 'L';
	}
	return path;
}
