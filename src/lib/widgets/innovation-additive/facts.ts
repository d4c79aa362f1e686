import type {
	InnovationAdditiveWithSplitParameters,
	InnovationAdditiveWithSplitSolution
} from '../../models/innovation-additive/with-split.ts';
import type { Fact } from '../widget.ts';

/** The state of the counter-example in numbers. */
export function innovationAdditiveFacts(
	{ split, valueDispersed, valueConcentrated, difference }: InnovationAdditiveWithSplitSolution,
	{ firmsPerGroup, groups }: InnovationAdditiveWithSplitParameters
): Fact[] {
	const { budgets, stocks } = split;
	const number = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	return [
		number('valueHere', split.value),
		number('favoured', budgets.favoured),
		number('other', budgets.other),
		number('stockFavoured', stocks.favoured),
		number('stockOther', stocks.other),
		number('stockOfAll', firmsPerGroup * (stocks.favoured + (groups - 1) * stocks.other)),
		number('valueDispersed', valueDispersed),
		number('valueConcentrated', valueConcentrated),
		number('difference', difference)
	];
}
