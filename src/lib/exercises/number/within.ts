import type { Tolerance } from './task.ts';

/** Rounding of the machine is nobody's mistake. */
const machine = 1e-9;

/** Is a number as near to another as the tolerance asks? */
export function isWithin(value: number, target: number, tolerance: Tolerance): boolean {
	const allowed =
		'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(target);
	return Math.abs(value - target) <= allowed + machine * Math.max(1, Math.abs(target));
}
