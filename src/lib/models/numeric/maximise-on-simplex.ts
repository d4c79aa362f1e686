import { entry } from './entry.ts';
import { hasPositivePivots } from './has-positive-pivots.ts';
import { timesColumn, type Matrix } from './matrix.ts';
import { solveLinear } from './solve-linear.ts';

interface Candidate {
	readonly shares: readonly number[];
	/** The quadratic form, which is also the return to each share in use. */
	readonly value: number;
}

/**
 * The shares, none negative and summing to one, at which the quadratic form xᵀHx is largest.
 *
 * Goes through every set of shares in use: on each, equal marginal returns and the sum of one are
 * linear equations. A solution counts if all its shares are positive and no share left out would
 * bring more. Sets on which the equations are singular can be passed over: there the form is flat
 * in some direction, and a smaller set is as good. If the form is strictly concave, the first
 * solution is the only one. Otherwise, among equally good solutions (within 1e-12), the one with the
 * lowest sum of 2^position is taken. 2^size − 1 sets: meant for a dozen shares at most.
 *
 * @param form symmetric, with entries of the order of one
 */
export function maximiseOnSimplex(form: Matrix): readonly number[] {
	const concave = hasPositivePivots(
		form.map((row) => row.map((each) => -each)),
		1
	);
	let best: Candidate = { shares: form.map(() => 1 / form.length), value: -Infinity };
	for (let set = 2 ** form.length - 1; set > 0; set--) {
		const inUse = form.flatMap((_, position) => ((set >> position) & 1 ? [position] : []));
		const candidate = stationaryOn(form, inUse);
		if (!candidate || exceedsByMoreThanRounding(best.value, candidate.value)) continue;
		best = candidate;
		if (concave) break;
	}
	return best.shares;
}

function stationaryOn(form: Matrix, inUse: readonly number[]): Candidate | null {
	const among = inUse.map((row) => inUse.map((column) => entry(entry(form, row), column)));
	const equations = [...among.map((row) => [...row, -1]), [...inUse.map(() => 1), 0]];
	const solution = solveLinear(equations, [...inUse.map(() => 0), 1]);
	if (!solution || inUse.some((_, position) => entry(solution, position) <= 0)) return null;

	const shares = form.map((_, position) => {
		const place = inUse.indexOf(position);
		return place < 0 ? 0 : entry(solution, place);
	});
	const value = entry(solution, inUse.length);
	const returns = timesColumn(form, shares);
	const leavesOutMore = returns.some((each) => exceedsByMoreThanRounding(each, value));
	return leavesOutMore ? null : { shares, value };
}

function exceedsByMoreThanRounding(first: number, second: number): boolean {
	return first > second + 1e-12 * Math.max(1, Math.abs(first));
}
