import { entry } from './entry.ts';

/** A row of equations: coefficients, then the right-hand side. */
export type Equation = number[];

/**
 * Clears a column below its pivot: takes that multiple of the pivot's row from every lower row.
 * The equations are changed in place.
 */
export function eliminateBelow(equations: readonly Equation[], pivot: number): void {
	const pivotRow = entry(equations, pivot);
	const pivotValue = entry(pivotRow, pivot);
	for (const row of equations.slice(pivot + 1)) {
		const factor = entry(row, pivot) / pivotValue;
		if (factor === 0) continue;
		for (let column = pivot; column < row.length; column++)
			row[column] = entry(row, column) - factor * entry(pivotRow, column);
	}
}
