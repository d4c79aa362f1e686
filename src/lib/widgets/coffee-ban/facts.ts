import type { CoffeeBanParameters } from '../../models/coffee-ban/parameters.ts';
import type { CoffeeBanSolution } from '../../models/coffee-ban/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the coffee ban in numbers. */
export function coffeeBanFacts(
	solution: CoffeeBanSolution,
	{ exportPremium, growers }: CoffeeBanParameters
): Fact[] {
	const money = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const holds = (key: string, value: boolean): Fact => ({ key, value, format: 'd' });
	return [
		holds('honestIsEquilibriumWithoutBan', solution.honestIsEquilibriumWithoutBan),
		holds('honestIsEquilibriumWithBan', solution.honestIsEquilibriumWithBan),
		money('ownPartOfPremium', exportPremium / growers),
		money('cheatGainWithoutBan', solution.cheatGainWithoutBan),
		money('cheatGainWithBan', solution.cheatGainWithBan),
		money('welfareGainOfHonesty', solution.welfareGainOfHonesty),
		holds('banRaisesIncome', solution.banRaisesIncome),
		holds('banLowersIncome', solution.banLowersIncome),
		{
			key: 'detectionProbabilityLowerBound',
			value: solution.detectionProbabilityLowerBound,
			format: '.0%'
		}
	];
}
