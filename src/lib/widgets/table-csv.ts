/** A cell of a table that leaves the page: numbers to 15 digits, with a point. */
export type Cell = number | string | null;

/**
 * Rows as CSV after RFC 4180: commas, quotes where needed, lines ended by CR LF. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @example toCsv([['Share', 0.5]]) // 'Share,0.5\r\n'
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => row.map(field).join(',') + '\r\n').join('');
}

function field(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(sure(cell)) : '';
	const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A double holds 15 decimal digits; past them 110 is 110.00000000000001. */
function sure(value: number): number {
	return Number(value.toPrecision(15));
}
