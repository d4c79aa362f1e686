/** The number of [from, to] that is nearest to the value. */
export function clip(value: number, from: number, to: number): number {
	return Math.min(to, Math.max(from, value));
}
