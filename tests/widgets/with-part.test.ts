import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPart } from '../../src/lib/widgets/with-part.ts';

test('the others give way in proportion', () => {
	expect(withPart([0.4, 0.3, 0.2, 0.1], 0, 0.7, 1)).toEqual([0.7, 0.15, 0.1, 0.05]);
});

test('where the others are nothing they fill up alike', () => {
	expect(withPart([1, 0, 0], 0, 0.4, 1)).toEqual([0.4, 0.3, 0.3]);
});

test('a part beyond the whole moves no other, and neither does the only part', () => {
	expect(withPart([0.5, 0.5], 0, 1.5, 1)).toEqual([1.5, 0.5]);
	expect(withPart([1], 0, 0.5, 1)).toEqual([0.5]);
});

test('all make the whole, none is below nothing, and the moved one is where it was put', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 }),
			fc.nat(),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(weights, anyIndex, value) => {
				const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
				const moved = anyIndex % weights.length;
				const parts = withPart(
					weights.map((weight) => weight / sum),
					moved,
					value,
					1
				);
				expect(parts[moved]).toBe(value);
				expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
				expect(Math.abs(parts.reduce((total, part) => total + part, 0) - 1)).toBeLessThan(1e-9);
			}
		)
	);
});
