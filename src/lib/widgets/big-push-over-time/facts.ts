import type { BigPushOverTimeSolution } from '../../models/big-push-over-time/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the big push over time in numbers. */
export function bigPushOverTimeFacts(solution: BigPushOverTimeSolution): Fact[] {
	const goods = (key: string, value: number | null): Fact => ({ key, value, format: '.1f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.1%' });
	const factor = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const { at, equilibria } = solution;
	const partial = equilibria.find(({ kind, stable }) => kind === 'interior' && stable);
	const tipping = equilibria.find(({ kind, stable }) => kind === 'interior' && !stable);
	return [
		{ key: 'equilibria', value: equilibria.length, format: 'd' },
		share('tippingShare', tipping?.share ?? null),
		share('partialShare', partial?.share ?? null),
		goods('profitAtNone', solution.profitAtNone),
		goods('profitAtFull', solution.profitAtFull),
		factor('interestFactorAtNone', solution.interestFactorAtNone),
		factor('interestFactorAtFull', solution.interestFactorAtFull),
		goods('consumptionEquivalentAtNone', solution.consumptionEquivalentAtNone),
		goods('consumptionEquivalentAtFull', solution.consumptionEquivalentAtFull),
		goods('fixedLabourLowerBound', solution.fixedLabourLowerBound),
		goods('fixedLabourUpperBound', solution.fixedLabourUpperBound),
		factor('substitutionOverTimeLowerBound', solution.substitutionOverTimeLowerBound),
		goods('subsidyToRemoveBadEquilibrium', solution.subsidyToRemoveBadEquilibrium),
		{ key: 'limitPricingOptimal', value: solution.limitPricingOptimal, format: 'd' },
		...(at === null
			? []
			: [
					goods('incomeFirstPeriodHere', at.incomeFirstPeriod),
					goods('incomeSecondPeriodHere', at.incomeSecondPeriod),
					factor('interestFactorHere', at.interestFactor),
					goods('profitHere', at.profit),
					goods('consumptionEquivalentHere', at.consumptionEquivalent)
				])
	];
}
