import { entry } from '../numeric/entry.ts';
import { squareMatrix, type Matrix } from '../numeric/matrix.ts';

/** The links with what flows back along them added, φ(Ω + Ωᵀ). */
export function bothWays(links: Matrix): number[][] {
	return squareMatrix(
		links.length,
		(row, column) => entry(entry(links, row), column) + entry(entry(links, column), row)
	);
}

/** Every link times a factor. */
export function scaled(matrix: Matrix, factor: number): number[][] {
	return matrix.map((row) => row.map((each) => factor * each));
}
