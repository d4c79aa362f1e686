/** What is computed, or undefined where a parameter leaves its model's domain. */
export function withinDomain<T>(compute: () => T): T | undefined {
	try {
		return compute();
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
