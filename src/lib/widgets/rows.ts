/** Words cut into lines that each fit, or are a single word. */
export function wrapWords(text: string, fits: (line: string) => boolean): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/**
 * Items in rows, each row as full as may be.
 *
 * @param lengthOf how long an item is
 * @param gap between two items of a row
 */
export function inRows<Item>(
	items: readonly Item[],
	lengthOf: (item: Item) => number,
	{ length, gap }: { readonly length: number; readonly gap: number }
): { readonly item: Item; readonly row: number; readonly from: number }[] {
	let row = 0;
	let from = 0;
	return items.map((item) => {
		const own = lengthOf(item);
		if (from > 0 && from + own > length) {
			row++;
			from = 0;
		}
		const placed = { item, row, from };
		from += own + gap;
		return placed;
	});
}
