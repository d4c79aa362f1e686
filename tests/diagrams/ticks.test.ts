import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceDomain, tickDecimals, ticks } from '../../src/lib/diagrams/ticks.ts';

test('returns round values without the noise of floating point', () => {
	expect(ticks([0, 1], 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
	expect(ticks([0, 0.3], 3)).toEqual([0, 0.1, 0.2, 0.3]);
	expect(ticks([-10, 30], 4)).toEqual([-10, 0, 10, 20, 30]);
});

test('returns the one value of a domain without width', () => {
	expect(ticks([2, 2])).toEqual([2]);
});

test('widens a domain to round ends', () => {
	expect(niceDomain([-9.3, 28], 4)).toEqual([-10, 30]);
	expect(niceDomain([0, 0])).toEqual([-1, 1]);
});

test('returns a domain that can be drawn for one that cannot', () => {
	expect(niceDomain([Number.NaN, 1])).toEqual([0, 1]);
});

test('returns the decimals that tell ticks apart', () => {
	expect(tickDecimals([0, 0.25])).toBe(2);
	expect(tickDecimals([0, 0.05])).toBe(2);
	expect(tickDecimals([0, 20])).toBe(0);
});

test('every domain is covered by its round one, in a handful of ticks', () => {
	const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(number, number, (one, other) => {
			const [from, to] = [Math.min(one, other), Math.max(one, other)];
			fc.pre(to - from > 1e-6 * Math.max(1, Math.abs(from), Math.abs(to)));
			const [low, high] = niceDomain([from, to]);
			const slack = (high - low) * 1e-6;
			expect(low).toBeLessThanOrEqual(from + slack);
			expect(high).toBeGreaterThanOrEqual(to - slack);
			expect(ticks([low, high]).length).toBeLessThanOrEqual(12);
		})
	);
});
