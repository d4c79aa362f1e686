import type { TwoSidedEntryWithPathSolution } from '../../models/two-sided-entry/with-path.ts';
import type { Fact } from '../widget.ts';

/** The state of two-sided entry in numbers. */
export function twoSidedEntryFacts(solution: TwoSidedEntryWithPathSolution): Fact[] {
	const money = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.0%' });
	const tipping = solution.equilibria.find(({ stable }) => !stable) ?? null;
	const busiest = solution.equilibria.at(-1) ?? null;
	return [
		{ key: 'equilibria', value: solution.equilibria.length, format: 'd' },
		share('tippingFirst', tipping?.firstSideShare ?? null),
		share('tippingSecond', tipping?.secondSideShare ?? null),
		share('busiestFirst', busiest?.firstSideShare ?? null),
		share('busiestSecond', busiest?.secondSideShare ?? null),
		money('busiestSurplus', busiest?.welfare ?? null),
		share('plannedFirst', solution.planned.firstSideShare),
		share('plannedSecond', solution.planned.secondSideShare),
		money('plannedSurplus', solution.planned.welfare),
		{ key: 'slopeProduct', value: solution.slopeProduct, format: '.2f' },
		share('destinationFirst', solution.destination?.firstSideShare ?? null),
		share('destinationSecond', solution.destination?.secondSideShare ?? null)
	];
}
