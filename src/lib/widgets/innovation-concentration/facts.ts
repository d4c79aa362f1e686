import type { InnovationConcentrationWithSplitSolution } from '../../models/innovation-concentration/with-split.ts';
import type { Fact } from '../widget.ts';

/** The state of one cluster or many in numbers. */
export function innovationConcentrationFacts(
	solution: InnovationConcentrationWithSplitSolution
): Fact[] {
	const money = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const { split } = solution;
	const bound = solution.proximityAcrossUpperBound;
	return [
		{ key: 'concentrate', value: solution.concentrate, format: 'd' },
		money('valueHere', split.value),
		money('favoured', split.budgets.favoured),
		money('other', split.budgets.other),
		money('valueDispersed', solution.valueDispersed),
		money('valueConcentrated', solution.valueConcentrated),
		money('difference', solution.difference),
		{ key: 'proximityAcrossUpperBound', value: bound > 0 ? bound : null, format: '.2f' },
		money('externalMarginalProductDispersed', solution.externalMarginalProductDispersed),
		money('externalMarginalProductConcentrated', solution.externalMarginalProductConcentrated),
		money('marketResearch', solution.marketResearch),
		money('firstBestResearch', solution.firstBestResearch)
	];
}
