import type { Point } from './model.ts';

/**
 * A quantity drawn against a share, from 0 to 1, in the quantity's own unit.
 *
 * @param steps number of stretches between share 0 and share 1
 */
export function curve(quantity: (share: number) => number, steps = 60): Point[] {
	return Array.from({ length: steps + 1 }, (_, step) => {
		const share = step / steps;
		return { x: share, y: quantity(share) };
	});
}
