import { extent } from '../../diagrams/extent.ts';
import type { Span } from '../../diagrams/scale.ts';
import { niceDomain } from '../../diagrams/ticks.ts';
import type { Point } from '../../models/model.ts';

/** How far the picture reaches up and down: as far as its curve, or any way without one. */
export function spanOfPlace(curve: readonly Point[] | null): Span {
	if (!curve) return [0, 1];
	const heights = curve.map(({ y }) => y);
	return niceDomain(extent(heights, [0]), 4);
}
