import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPositivePivots } from '../../../src/lib/models/numeric/has-positive-pivots.ts';
import { timesColumn } from '../../../src/lib/models/numeric/matrix.ts';
import { maximiseOnSimplex } from '../../../src/lib/models/numeric/maximise-on-simplex.ts';
import { solveLinear } from '../../../src/lib/models/numeric/solve-linear.ts';

const entries = fc.integer({ min: -20, max: 20 }).map((step) => step / 10);

function matrices(size: number): fc.Arbitrary<number[][]> {
	const row = fc.array(entries, { minLength: size, maxLength: size });
	return fc.array(row, { minLength: size, maxLength: size });
}

function symmetric(size: number): fc.Arbitrary<number[][]> {
	return matrices(size).map((matrix) =>
		matrix.map((row, i) => row.map((each, j) => (each + (matrix[j]?.[i] ?? NaN)) / 2))
	);
}

function determinant([a = [], b = [], c = []]: number[][]): number {
	const [a1 = NaN, a2 = NaN, a3 = NaN] = a;
	const [b1 = NaN, b2 = NaN, b3 = NaN] = b;
	const [c1 = NaN, c2 = NaN, c3 = NaN] = c;
	return a1 * (b2 * c3 - b3 * c2) - a2 * (b1 * c3 - b3 * c1) + a3 * (b1 * c2 - b2 * c1);
}

describe('solveLinear', () => {
	test('returns what satisfies the equations, null if and only if they are singular', () => {
		fc.assert(
			fc.property(
				matrices(3),
				fc.array(entries, { minLength: 3, maxLength: 3 }),
				(matrix, right) => {
					const solution = solveLinear(matrix, right);
					expect(solution === null).toBe(Math.abs(determinant(matrix)) < 1e-9);
					if (!solution) return;
					timesColumn(matrix, solution).forEach((left, row) =>
						expect(left).toBeCloseTo(right[row] ?? NaN, 8)
					);
				}
			),
			{ numRuns: 500 }
		);
	});

	test('exchanges rows where a pivot is zero', () => {
		const crossed = [
			[0, 2],
			[4, 0]
		];
		expect(solveLinear(crossed, [2, 4])).toEqual([1, 1]);
	});
});

describe('hasPositivePivots', () => {
	test('tells positive definite from other symmetric matrices, by their leading minors', () => {
		fc.assert(
			fc.property(symmetric(3), (matrix) => {
				const [[a = NaN, b = NaN] = [], [c = NaN, d = NaN] = []] = matrix;
				const minors = [a, a * d - b * c, determinant(matrix)];
				if (minors.some((minor) => Math.abs(minor) < 1e-9)) return;
				expect(hasPositivePivots(matrix, 1)).toBe(minors.every((minor) => minor > 0));
			}),
			{ numRuns: 500 }
		);
	});

	test('counts a pivot that rounding left of zero as none', () => {
		const third = 0.1 + 0.2;
		const singular = [
			[third, -0.3],
			[-0.3, 0.3]
		];
		expect(hasPositivePivots(singular, 0.3)).toBe(false);
	});
});

describe('maximiseOnSimplex', () => {
	const parts = 20;
	const grid = Array.from({ length: parts + 1 }, (_, first) =>
		Array.from({ length: parts + 1 - first }, (__, second) => [
			first / parts,
			second / parts,
			(parts - first - second) / parts
		])
	).flat();

	test('returns shares that no point of a grid beats', () => {
		fc.assert(
			fc.property(symmetric(3), (form) => {
				const value = (shares: readonly number[]) =>
					timesColumn(form, shares).reduce((sum, each, at) => sum + each * (shares[at] ?? NaN), 0);
				const best = maximiseOnSimplex(form);
				expect(best.every((share) => share >= 0)).toBe(true);
				expect(best.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
				const onGrid = Math.max(...grid.map(value));
				expect(value(best)).toBeGreaterThan(onGrid - 1e-9);
			}),
			{ numRuns: 300 }
		);
	});

	test('returns the first of equally good corners, and all of one share', () => {
		const corners = [
			[1, -1],
			[-1, 1]
		];
		expect(maximiseOnSimplex(corners)).toEqual([1, 0]);
		expect(maximiseOnSimplex([[-3]])).toEqual([1]);
	});
});
