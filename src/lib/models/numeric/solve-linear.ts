import { eliminateBelow } from './eliminate.ts';
import { entry } from './entry.ts';
import type { Matrix } from './matrix.ts';

/** A pivot this small beside the largest coefficient is zero but for rounding. */
const negligible = 1e-14;

/**
 * The solution of as many linear equations as unknowns, by Gaussian elimination with partial
 * pivoting.
 *
 * @param coefficients a row for each equation
 * @param right the right-hand sides
 * @returns null if the equations are singular up to rounding
 */
export function solveLinear(coefficients: Matrix, right: readonly number[]): number[] | null {
	const size = right.length;
	const equations = coefficients.map((row, position) => [...row, entry(right, position)]);
	const largest = coefficients.reduce(
		(sofar, row) => row.reduce((most, each) => Math.max(most, Math.abs(each)), sofar),
		0
	);
	for (let pivot = 0; pivot < size; pivot++) {
		bringLargestUp(equations, pivot);
		if (Math.abs(entry(entry(equations, pivot), pivot)) <= negligible * largest) return null;
		eliminateBelow(equations, pivot);
	}
	const solution = new Array<number>(size).fill(0);
	for (let row = size - 1; row >= 0; row--) {
		const equation = entry(equations, row);
		let rest = entry(equation, size);
		for (let column = row + 1; column < size; column++)
			rest -= entry(equation, column) * entry(solution, column);
		solution[row] = rest / entry(equation, row);
	}
	return solution;
}

/** Exchanges the pivot's row with the lower one that is largest in its column. */
function bringLargestUp(equations: number[][], pivot: number): void {
	const size = (row: number) => Math.abs(entry(entry(equations, row), pivot));
	let largest = pivot;
	for (let row = pivot + 1; row < equations.length; row++)
		if (size(row) > size(largest)) largest = row;
	const lower = entry(equations, largest);
	equations[largest] = entry(equations, pivot);
	equations[pivot] = lower;
}
