import type { MonopolyFacilitySolution } from '../../models/monopoly-facility/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the facility in numbers. */
export function monopolyFacilityFacts(solution: MonopolyFacilitySolution): Fact[] {
	const money = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const holds = (key: string, value: boolean): Fact => ({ key, value, format: 'd' });
	return [
		holds('builtPrivately', solution.builtPrivately),
		holds('sociallyWorthwhile', solution.sociallyWorthwhile),
		money('monopolyPrice', solution.monopolyPrice),
		{ key: 'monopolyQuantity', value: solution.monopolyQuantity, format: '.1f' },
		money('monopolyProfit', solution.monopolyProfit),
		money('welfareMonopoly', solution.welfareMonopoly),
		money('welfareFirstBest', solution.welfareFirstBest),
		money('subsidyNeeded', solution.subsidyNeeded),
		money('averageCostPrice', solution.averageCostPrice)
	];
}
