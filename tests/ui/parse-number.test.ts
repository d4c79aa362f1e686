import { expect, test } from 'vitest';
import { parseNumber } from '../../src/lib/ui/parse-number.ts';

test('reads a comma and a point alike', () => {
	expect(parseNumber('0,5')).toBe(0.5);
	expect(parseNumber('0.5')).toBe(0.5);
	expect(parseNumber('.5')).toBe(0.5);
	expect(parseNumber('48')).toBe(48);
});

test('reads spaces and marks between thousands when the decimal sign is another', () => {
	expect(parseNumber('1 250,5')).toBe(1250.5);
	expect(parseNumber('1.250,5')).toBe(1250.5);
	expect(parseNumber('1,250.5')).toBe(1250.5);
});

test('reads every kind of minus', () => {
	expect(parseNumber('-3')).toBe(-3);
	expect(parseNumber('\u22123,5')).toBe(-3.5);
});

test('returns null for what is no number, rather than a guess', () => {
	for (const text of ['', 'abc', '1,2,3', '1.2.3', '3 apples', '-', '.', '1e5'])
		expect(parseNumber(text)).toBeNull();
});
