import { describe, expect, test } from 'vitest';
import { exceeds, signOf, tied } from '../../../src/lib/models/numeric/sign.ts';

describe('the sign of a value', () => {
	test('is 0 for what rounding leaves over, at the scale of the problem', () => {
		expect(signOf(0.1 + 0.2 - 0.3)).toBe(0);
		expect(signOf(1e-10, 1000)).toBe(0);
		expect(signOf(1e-10)).toBe(1);
		expect(signOf(-1e-10)).toBe(-1);
	});

	test('is never judged finer than for quantities of size 1', () => {
		expect(signOf(1e-13, 1e-6)).toBe(0);
	});
});

describe('a tie', () => {
	test('is an equality up to a relative 1e-12', () => {
		expect(tied(1e6, 1e6 + 1e-7)).toBe(true);
		expect(tied(1e-6, 1.001e-6)).toBe(false);
		expect(tied(0, 0)).toBe(true);
	});

	test('is exceeded by what is larger, infinity included', () => {
		expect(exceeds(1 + 1e-13, 1)).toBe(false);
		expect(exceeds(1.001, 1)).toBe(true);
		expect(exceeds(1, 1.001)).toBe(false);
		expect(exceeds(Infinity, 1)).toBe(true);
		expect(exceeds(Infinity, Infinity)).toBe(false);
	});
});
