import type { DivisionOfLabourSolution } from '../../models/division-of-labour/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the division of labour in numbers. */
export function divisionOfLabourFacts(solution: DivisionOfLabourSolution): Fact[] {
	const goods = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.0%' });
	const count = (key: string, value: number | null): Fact => ({ key, value, format: '.1f' });
	const { at } = solution;
	const withTrade = solution.tradeCostFactorLowerBound !== null;
	return [
		{ key: 'equilibria', value: solution.equilibria.length, format: 'd' },
		share('tippingShare', solution.tippingShare),
		goods('modernWageAtNone', solution.modernWageAtNone),
		goods('modernWageAtFull', solution.modernWageAtFull),
		count('varietiesAtFull', solution.varietiesAtFull),
		share('localInputShareAtFull', solution.localInputShareAtFull),
		count('smallestLabourForce', solution.smallestLabourForce),
		...(withTrade
			? [goods('tradeCostFactorLowerBound', solution.tradeCostFactorLowerBound)]
			: [
					count('smallestLabourForceFirstBest', solution.smallestLabourForceFirstBest),
					goods('welfareFirstBest', solution.welfareFirstBest),
					{
						key: 'plannerChoosesModern',
						value: solution.plannerChoosesModern,
						format: 'd'
					} as const
				]),
		share('inputLabourShareMarket', solution.inputLabourShareMarket),
		share('inputLabourShareFirstBest', solution.inputLabourShareFirstBest),
		share('optimalInputSubsidy', solution.optimalInputSubsidy),
		goods('markup', solution.markup),
		goods('returnsExponent', solution.returnsExponent),
		...(at === null
			? []
			: [
					goods('modernWageHere', at.modernWage),
					count('varietiesHere', at.varieties),
					goods('wageGapHere', at.wageGap)
				])
	];
}
