import type { BigPushSolution } from '../../models/big-push/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the big push in numbers. */
export function bigPushFacts(solution: BigPushSolution): Fact[] {
	const goods = (key: string, value: number | null): Fact => ({ key, value, format: '.1f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.0%' });
	const { at } = solution;
	return [
		{ key: 'equilibria', value: solution.equilibria.length, format: 'd' },
		share('tippingShare', solution.tippingShare),
		goods('profitAtNone', solution.profitAtNone),
		goods('profitAtFull', solution.profitAtFull),
		goods('incomeAtNone', solution.incomeAtNone),
		goods('incomeAtFull', solution.incomeAtFull),
		goods('welfareAtNone', solution.welfareAtNone),
		goods('welfareAtFull', solution.welfareAtFull),
		goods('subsidyToRemoveBadEquilibrium', solution.subsidyToRemoveBadEquilibrium),
		goods('averageGain', solution.averageGain),
		...(solution.firstBestShare === null ? [] : [share('firstBestShare', solution.firstBestShare)]),
		...(at === null
			? []
			: [
					goods('profitHere', at.profit),
					goods('incomeHere', at.income),
					goods('welfareHere', at.welfare)
				])
	];
}
