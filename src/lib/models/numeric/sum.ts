/** The sum of a list; 0 if it is empty. */
export function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
