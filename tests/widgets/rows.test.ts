import { expect, test } from 'vitest';
import { inRows, wrapWords } from '../../src/lib/widgets/rows.ts';

test('returns lines no longer than allowed, words whole', () => {
	expect(wrapWords('one two three four', (line) => line.length <= 9)).toEqual([
		'one two',
		'three',
		'four'
	]);
	expect(wrapWords('', () => true)).toEqual([]);
});

test('returns rows as full as may be, and an item too long in a row of its own', () => {
	const rows = inRows(['ab', 'cd', 'efghijkl', 'm'], (item) => item.length, { length: 6, gap: 1 });
	expect(rows).toEqual([
		{ item: 'ab', row: 0, from: 0 },
		{ item: 'cd', row: 0, from: 3 },
		{ item: 'efghijkl', row: 1, from: 0 },
		{ item: 'm', row: 2, from: 0 }
	]);
});
