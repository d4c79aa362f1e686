/** Some twenty of the points of a curve: enough to keep words off it, without outweighing the paper's edge. */
export function sparse<Item>(points: readonly Item[]): Item[] {
	const stride = Math.max(1, Math.floor(points.length / 20));
	return points.filter((_, position) => position % stride === 0);
}
