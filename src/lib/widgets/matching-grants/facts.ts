import type { MatchingGrantsSolution } from '../../models/matching-grants/solve.ts';
import type { Fact } from '../widget.ts';

/** The grants in numbers. */
export function matchingGrantsFacts(solution: MatchingGrantsSolution): Fact[] {
	const money = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const list = (key: string, indices: readonly number[] | null): Fact => ({
		key,
		value: indices && indices.map((index) => index + 1).join(', '),
		format: 'd'
	});
	return [
		list('funded', solution.selectedIndices),
		money('publicSpending', solution.publicSpending),
		money('gain', solution.gain),
		list('best', solution.bestByTrueGain.selectedIndices),
		money('bestGain', solution.bestByTrueGain.gain),
		list('bestAsSeen', solution.bestByPerceivedGain.selectedIndices),
		money('windfallSpending', solution.windfallSpending)
	];
}
