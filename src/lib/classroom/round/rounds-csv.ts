import { writeSpreadsheet, type Cell } from '../gradebook/spreadsheet.ts';
import type { RoundRow } from './rounds-table.ts';

/** Headings of the columns, in the reader's language. */
export type RoundColumns = Readonly<
	Record<
		| 'round'
		| 'players'
		| 'adopters'
		| 'share'
		| 'expected'
		| 'adopterEarns'
		| 'otherEarns'
		| 'mean'
		| 'adopterRegret'
		| 'otherRegret'
		| 'theory',
		string
	>
>;

/**
 * The rounds of a game for a spreadsheet: what was played, what it paid, and the model of each round.
 *
 * @param label name of a parameter
 */
export function roundsCsv(
	rows: readonly RoundRow[],
	columns: RoundColumns,
	label: (parameter: string) => string,
	locale: string
): string {
	const parameters = Object.keys(rows[0]?.round.parameters ?? {});
	const cells = rows.map(({ round, paid, theory }): Cell[] => {
		const named: Readonly<Record<keyof RoundColumns, Cell>> = {
			round: round.number,
			players: round.players,
			adopters: round.adopters,
			share: paid.share,
			expected: round.expected,
			adopterEarns: paid.adopterEarns,
			otherEarns: paid.otherEarns,
			mean: paid.mean,
			adopterRegret: paid.adopterRegret,
			otherRegret: paid.otherRegret,
			theory
		};
		const order = Object.keys(columns) as (keyof RoundColumns)[];
		return [
			...order.map((column) => named[column]),
			...parameters.map((name) => round.parameters[name] ?? null)
		];
	});
	return writeSpreadsheet(
		[[...Object.values(columns), ...parameters.map(label)], ...cells],
		locale
	);
}
