import { describe, expect, test } from 'vitest';
import { normalDensity, normalQuantile } from '../../../src/lib/models/numeric/normal.ts';

/** Mass beyond a value, by Simpson's rule. */
function massBeyond(value: number): number {
	const steps = 20_000;
	const width = Math.min(12, 40 / Math.abs(value)) / steps;
	let total = 0;
	for (let step = 0; step <= steps; step++) {
		const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
		total += weight * normalDensity(value + step * width);
	}
	return (total * width) / 3;
}

describe('normalQuantile', () => {
	test.each([0.9, 0.5, 0.2, 0.075, 0.05, 0.01, 1e-3, 1e-6, 1e-10, 1e-12, 1e-30])(
		'returns the value with mass %d below it',
		(mass) => {
			expect(massBeyond(-normalQuantile(mass)) / mass).toBeCloseTo(1, 11);
		}
	);

	test('is symmetric, and knows the values of the tables', () => {
		for (const mass of [0.01, 0.1, 0.3, 0.49])
			expect(normalQuantile(1 - mass)).toBeCloseTo(-normalQuantile(mass), 13);
		expect(normalQuantile(0.5)).toBe(0);
		expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
		expect(normalQuantile(1e-300)).toBeCloseTo(-37.0471, 4);
	});
});
