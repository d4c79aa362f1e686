import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptivePathParameters } from '../../src/lib/models/adaptive-path/parameters.ts';
import { solveAdaptivePath } from '../../src/lib/models/adaptive-path/solve.ts';
import { randomParameters } from './random-parameters.ts';

describe('the adaptive path', () => {
	test('follows its closed form and leads where it says', () => {
		fc.assert(
			fc.property(randomParameters(adaptivePathParameters), (parameters) => {
				const { tippingShare, initialShare, adjustmentSpeed, periods } = parameters;
				const { path, limitShare, pushNeeded } = solveAdaptivePath(parameters);
				const remaining = (period: number) => (1 - adjustmentSpeed) ** period;
				expect(path).toHaveLength(periods + 1);
				if (Math.abs(initialShare - tippingShare) < 1e-9) {
					expect(path.every((share) => share === initialShare)).toBe(true);
					expect(limitShare).toBeCloseTo(tippingShare, 12);
				} else if (initialShare > tippingShare) {
					expect(limitShare).toBe(1);
					expect(pushNeeded).toBe(0);
					path.forEach((share, period) =>
						expect(share).toBeCloseTo(1 - (1 - initialShare) * remaining(period), 9)
					);
				} else {
					expect(limitShare).toBe(0);
					expect(initialShare + pushNeeded).toBeCloseTo(tippingShare, 12);
					path.forEach((share, period) =>
						expect(share).toBeCloseTo(initialShare * remaining(period), 9)
					);
				}
			})
		);
	});

	test('jumps at once if everybody reconsiders', () => {
		expect(solveAdaptivePath({ adjustmentSpeed: 1, periods: 2 }).path).toEqual([0.6, 1, 1]);
	});

	test('stays at the ends when the tipping share is there', () => {
		expect(solveAdaptivePath({ tippingShare: 0, initialShare: 0 }).limitShare).toBe(0);
		expect(solveAdaptivePath({ tippingShare: 1, initialShare: 1 }).limitShare).toBe(1);
		expect(solveAdaptivePath({ tippingShare: 0, initialShare: 0.01 }).limitShare).toBe(1);
		expect(solveAdaptivePath({ tippingShare: 1, initialShare: 0.99 }).limitShare).toBe(0);
	});
});
