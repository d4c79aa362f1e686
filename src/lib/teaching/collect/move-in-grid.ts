/** A cell by its row and column, from 0. */
export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/** Where a key leads in a table; null: nowhere. */
export function moveInGrid(
	{ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
	{ row, column }: GridPlace,
	{ rows, columns }: { readonly rows: number; readonly columns: number }
): GridPlace | null {
	const steps: Readonly<Record<string, GridPlace>> = {
		ArrowUp: { row: row - 1, column },
		ArrowDown: { row: row + 1, column },
		ArrowLeft: { row, column: column - 1 },
		ArrowRight: { row, column: column + 1 },
		PageUp: { row: row - 10, column },
		PageDown: { row: row + 10, column },
		Home: { row: ctrlKey ? 0 : row, column: 0 },
		End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 }
	};
	const to = steps[key];
	if (!to) return null;
	const within = (place: number, count: number) => Math.min(Math.max(place, 0), count - 1);
	return { row: within(to.row, rows), column: within(to.column, columns) };
}
