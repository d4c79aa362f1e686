/** The mean of those that are numbers; null: none is. */
export function meanOf(points: readonly (number | null)[]): number | null {
	const known = points.flatMap((each) => each ?? []);
	return known.length > 0 ? known.reduce((sum, each) => sum + each, 0) / known.length : null;
}
