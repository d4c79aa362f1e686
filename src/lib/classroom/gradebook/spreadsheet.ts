import { numberSigns } from '../../i18n/number-signs.ts';
import { writeCsv } from './csv.ts';
import { defused } from './defuse.ts';

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/**
 * A table for a spreadsheet in the reader's language: with a byte order mark, and where decimals
 * have a comma, a semicolon between the cells. Text that would be run as a formula is defused.
 */
export function writeSpreadsheet(rows: readonly (readonly Cell[])[], locale: string): string {
	const { decimal } = numberSigns(locale);
	const written = (cell: Cell) => {
		if (cell === null) return '';
		if (typeof cell === 'string') return defused(cell);
		return String(Math.round(cell * 1e4) / 1e4).replace('.', decimal);
	};
	return writeCsv(
		rows.map((row) => row.map(written)),
		{ separator: decimal === ',' ? ';' : ',', mark: true }
	);
}
