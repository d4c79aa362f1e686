import { sharedCost } from '../../models/public-good/shared-cost.ts';
import type { PublicGoodParameters } from '../../models/public-good/parameters.ts';
import type { PublicGoodSolution } from '../../models/public-good/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the public good in numbers. */
export function publicGoodFacts(
	solution: PublicGoodSolution,
	parameters: PublicGoodParameters
): Fact[] {
	const money = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const holds = (key: string, value: boolean): Fact => ({ key, value, format: 'd' });
	const { worthToAll, taxCost, gap } = sharedCost(parameters);
	const bound = solution.costOfFundsUpperBound;
	return [
		holds('privateProvision', solution.privateProvision),
		holds('efficient', solution.efficient),
		holds('governmentShouldProvide', solution.governmentShouldProvide),
		money('worthToAll', worthToAll),
		money('gap', gap),
		money('taxPerAgent', solution.taxPerAgent),
		money('taxCost', taxCost),
		money('welfareGainOfPublicProvision', solution.welfareGainOfPublicProvision),
		{ key: 'costOfFundsUpperBound', value: bound < 0 ? null : bound, format: '.0%' }
	];
}
