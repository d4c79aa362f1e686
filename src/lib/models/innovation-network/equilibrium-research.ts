import { hasPositivePivots } from '../numeric/has-positive-pivots.ts';
import { squareMatrix, type Matrix } from '../numeric/matrix.ts';
import { solveLinear } from '../numeric/solve-linear.ts';
import { entry } from '../numeric/entry.ts';
import type { InnovationNetworkParameters } from './parameters.ts';

/**
 * Research of each firm at which one more unit returns what it costs, given how strongly the
 * return to each firm's research rises with the research of each other firm.
 *
 * With the firm's own returns, φΩ, this is what firms do on their own account; with the returns to
 * all, φ(Ω + Ωᵀ), what a planner chooses.
 *
 * In symbols: (κI − links)R = (v − 1)·1.
 *
 * @param links rise of the return by firm (row) and source of the spillover (column) (slope)
 * @returns null if research spurs itself on without bound
 */
export function equilibriumResearch(
	{ diminishingReturns, ownReturn }: InnovationNetworkParameters,
	links: Matrix
): number[] | null {
	const slopes = squareMatrix(
		links.length,
		(row, column) => (row === column ? diminishingReturns : 0) - entry(entry(links, row), column)
	);
	if (!hasPositivePivots(slopes, diminishingReturns)) return null;
	return solveLinear(
		slopes,
		links.map(() => ownReturn - 1)
	);
}
