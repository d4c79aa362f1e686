import { entry } from './entry.ts';

/** A matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** A square matrix of this size, its entry in row i and column j worked out by a function. */
export function squareMatrix(
	size: number,
	value: (row: number, column: number) => number
): number[][] {
	return Array.from({ length: size }, (_, row) =>
		Array.from({ length: size }, (__, column) => value(row, column))
	);
}

/** The matrix times a column. */
export function timesColumn(matrix: Matrix, column: readonly number[]): number[] {
	return matrix.map((row) =>
		row.reduce((total, each, position) => total + each * entry(column, position), 0)
	);
}

/** The matrix with rows and columns exchanged. */
export function transposed(matrix: Matrix): number[][] {
	return squareMatrix(matrix.length, (row, column) => entry(entry(matrix, column), row));
}
