import { expect, test } from 'vitest';
import { toCsv } from '../../src/lib/widgets/table-csv.ts';

test('returns lines of cells, numbers to the digits a double is sure of, with a point', () => {
	expect(
		toCsv([
			['Quantity', 'Now'],
			['Share', 1 / 3],
			['Income', 100 * 1.1]
		])
	).toBe('Quantity,Now\r\nShare,0.333333333333333\r\nIncome,110\r\n');
});

test('returns quoted cells where a comma or a quote stands in them', () => {
	expect(toCsv([['a, b', 'say "c"']])).toBe('"a, b","say ""c"""\r\n');
});

test('returns an empty cell for what is undefined', () => {
	expect(toCsv([[null, Number.NaN]])).toBe(',\r\n');
});

test('returns text that no spreadsheet takes for a formula', () => {
	expect(toCsv([['=1+1']])).toBe("'=1+1\r\n");
});
