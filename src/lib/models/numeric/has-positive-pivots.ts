import { eliminateBelow } from './eliminate.ts';
import { entry } from './entry.ts';
import type { Matrix } from './matrix.ts';

/**
 * Does elimination without exchange of rows meet only positive pivots?
 *
 * A symmetric matrix is then positive definite. A matrix without positive entries off its diagonal
 * is then a non-singular M-matrix: its inverse has no negative entry.
 *
 * @param scale size of the diagonal; a pivot within 1e-12 of it counts as zero
 */
export function hasPositivePivots(matrix: Matrix, scale: number): boolean {
	const rows = matrix.map((row) => [...row]);
	for (let pivot = 0; pivot < rows.length; pivot++) {
		if (!(entry(entry(rows, pivot), pivot) > 1e-12 * scale)) return false;
		eliminateBelow(rows, pivot);
	}
	return true;
}
