/** Rounding of the machine is nobody's mistake. */
const machine = 1e-9;

/**
 * The share of full marks for a distance: all within the tolerance, none from `partial` on, and a
 * straight line between.
 */
export function partMarks(distance: number, tolerance: number, partial: number): number {
	if (distance <= tolerance + machine) return 1;
	if (distance >= partial) return 0;
	return (partial - distance) / (partial - tolerance);
}
