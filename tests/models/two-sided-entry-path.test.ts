import { describe, expect, test } from 'vitest';
import { solveTwoSidedEntryPath } from '../../src/lib/models/two-sided-entry-path/solve.ts';

describe('the path of two-sided entry', () => {
	test('has the start and one entry for each period', () => {
		const { path } = solveTwoSidedEntryPath({ periods: 7 });
		expect(path).toHaveLength(8);
		expect(path[0]).toEqual({ firstSideShare: 0.6, secondSideShare: 0.4 });
	});

	test('stays at the tipping point, and leaves it either way for good', () => {
		const from = (firstSideShare: number) =>
			solveTwoSidedEntryPath({ firstSideShare, secondSideShare: 0.5, periods: 60 }).path.at(-1);
		expect(from(0.5)).toEqual({ firstSideShare: 0.5, secondSideShare: 0.5 });
		expect(from(0.52)?.secondSideShare).toBeCloseTo(1, 9);
		expect(from(0.48)?.secondSideShare).toBeCloseTo(0, 9);
	});

	test('lets each side answer the other as it was: seeding one side alone makes them take turns', () => {
		const { path } = solveTwoSidedEntryPath({
			firstSideShare: 1,
			secondSideShare: 0,
			adjustmentSpeed: 1,
			periods: 2
		});
		expect(path.slice(1)).toEqual([
			{ firstSideShare: 0, secondSideShare: 1 },
			{ firstSideShare: 1, secondSideShare: 0 }
		]);
	});

	test('stays within what there is', () => {
		const { path } = solveTwoSidedEntryPath({ firstSideBenefit: 16, adjustmentSpeed: 0.9 });
		for (const shares of path.flatMap((each) => Object.values(each) as number[])) {
			expect(shares).toBeGreaterThanOrEqual(0);
			expect(shares).toBeLessThanOrEqual(1);
		}
	});
});
