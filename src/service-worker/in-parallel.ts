/**
 * Does a task for each item, so many at a time. After a failure nothing new is begun; what has
 * been begun is brought to its end, so that nothing is lost, and then the first failure is thrown.
 */
export async function inParallel<Item>(
	items: readonly Item[],
	atOnce: number,
	task: (item: Item) => Promise<void>
): Promise<void> {
	const waiting = items.values();
	const failures: unknown[] = [];
	const worker = async () => {
		for (const item of waiting) {
			if (failures.length > 0) return;
			await task(item).catch((error: unknown) => failures.push(error));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	if (failures.length > 0) throw failures[0];
}
