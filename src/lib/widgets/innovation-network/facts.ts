import { sum } from '../../models/numeric/sum.ts';
import type { InnovationNetworkSolution } from '../../models/innovation-network/solve.ts';
import type { Fact } from '../widget.ts';
import { splitsOf } from '../../models/innovation-network/splits.ts';

/** The state of the innovation network in numbers. */
export function innovationNetworkFacts(solution: InnovationNetworkSolution): Fact[] {
	const money = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const { hand, even, best } = splitsOf(solution);
	const { marketResearch, firstBestResearch, optimalSubsidies } = solution;
	return [
		money('valueByHand', hand.value),
		money('valueEvenly', even.value),
		money('valueBest', best && best.value),
		money('shortfall', best && Math.max(0, best.value - hand.value)),
		money('marketResearch', sum(marketResearch)),
		money('firstBestResearch', firstBestResearch && sum(firstBestResearch)),
		money('welfareMarket', solution.welfareMarket),
		money('welfareFirstBest', solution.welfareFirstBest),
		money('largestSubsidy', optimalSubsidies && Math.max(...optimalSubsidies)),
		money('smallestSubsidy', optimalSubsidies && Math.min(...optimalSubsidies))
	];
}
