import Papa from 'papaparse';

/** No class is larger; whoever sends more sends something else. */
export const rowsAtMost = 5000;

/**
 * Reads separated values, whatever separates them: comma, semicolon, tab or bar, found out from the
 * text. Quoted cells may hold line breaks and separators (RFC 4180).
 *
 * @returns rows of cells as text, empty rows left out; never more than `rowsAtMost` and one
 */
export function readCsv(text: string): readonly (readonly string[])[] {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
		delimitersToGuess: [',', ';', '\t', '|'],
		skipEmptyLines: 'greedy',
		preview: rowsAtMost + 1
	});
	return data;
}

/** How separated values are written. */
export interface CsvForm {
	readonly separator: ',' | ';';
	/** A byte order mark tells a spreadsheet that the file is UTF-8; importers want none. */
	readonly mark: boolean;
}

/** What learning platforms import. */
export const platformForm: CsvForm = { separator: ',', mark: false };

/** Writes rows of cells as separated values, quoted where they must be (RFC 4180). */
export function writeCsv(
	rows: readonly (readonly string[])[],
	{ separator, mark }: CsvForm
): string {
	const text = Papa.unparse(
		rows.map((row) => [...row]),
		{ delimiter: separator, newline: '\r\n' }
	);
	return `${mark ? '\uFEFF' : ''}${text}\r\n`;
}
