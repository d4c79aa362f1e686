import type { Point } from '../../models/model.ts';

/**
 * How high a curve runs at a place: a straight one has no more than its two ends. Beyond its ends it
 * is as high as there; null: there is no curve.
 */
export function heightOn(curve: readonly Point[], x: number): number | null {
	const next = curve.findIndex((point) => point.x >= x);
	const after = curve[next] ?? curve.at(-1);
	const before = curve[next - 1] ?? after;
	if (!before || !after) return null;
	if (before.x === after.x) return after.y;
	return before.y + ((x - before.x) / (after.x - before.x)) * (after.y - before.y);
}
