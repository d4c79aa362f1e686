/**
 * The sign of a value that arithmetic may have pushed off zero: 0 within 1e-12 of the problem's scale.
 *
 * @param scale size of the quantities whose difference `value` is, in its own unit
 */
export function signOf(value: number, scale = 1): -1 | 0 | 1 {
	const tolerance = 1e-12 * Math.max(1, Math.abs(scale));
	if (value > tolerance) return 1;
	if (value < -tolerance) return -1;
	return 0;
}

/** Are two values equal up to a relative 1e-12? Ties in sorted lists are judged by this. */
export function tied(first: number, second: number): boolean {
	return Math.abs(first - second) <= 1e-12 * Math.min(Math.abs(first), Math.abs(second));
}

/** Is the first value larger, by more than a tie? */
export function exceeds(first: number, second: number): boolean {
	return first > second && !tied(first, second);
}
