import { expect, test } from 'vitest';
import { bisect } from '../../../src/lib/models/numeric/bisect.ts';

test('finds the zero of a rising and of a falling function to the last digits', () => {
	expect(bisect((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
	expect(bisect((x) => 2 - x * x, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
});

test('returns an end at which the function is zero', () => {
	expect(bisect((x) => x, 0, 1)).toBe(0);
	expect(bisect((x) => x - 1, 0, 1)).toBe(1);
});

test('throws without a change of sign', () => {
	expect(() => bisect((x) => x + 1, 0, 1)).toThrow(/change of sign between 0 and 1/);
});
