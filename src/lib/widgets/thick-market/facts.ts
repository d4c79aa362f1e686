import type { ThickMarketSolution } from '../../models/thick-market/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the thick market in numbers. */
export function thickMarketFacts(solution: ThickMarketSolution): Fact[] {
	const money = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.0%' });
	const { at } = solution;
	return [
		{ key: 'equilibria', value: solution.equilibria.length, format: 'd' },
		share('tippingShare', solution.tippingShare),
		money('jointCost', solution.jointCost),
		money('gainAtNone', solution.gainAtNone),
		money('gainAtFull', solution.gainAtFull),
		money('welfareAtFull', solution.welfareAtFull),
		share('plannerShare', solution.plannerShare),
		money('externalityAtFull', solution.externalityAtFull),
		money('subsidyToRemoveBadEquilibrium', solution.subsidyToRemoveBadEquilibrium),
		money('averageGain', solution.averageGain),
		...(at === null
			? []
			: [
					share('matchHere', at.matchProbability),
					money('gainHere', at.gain),
					money('welfareHere', at.welfare)
				])
	];
}
