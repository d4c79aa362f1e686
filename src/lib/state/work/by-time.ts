/** In the order of time; what has the same time stays as it was. */
export function byTime<Item>(
	items: readonly Item[],
	timeOf: (item: Item) => number
): readonly Item[] {
	return [...items].sort((one, other) => timeOf(one) - timeOf(other));
}
