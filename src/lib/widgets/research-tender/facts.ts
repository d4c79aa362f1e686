import type { ResearchTenderSolution } from '../../models/research-tender/solve.ts';
import type { Fact } from '../widget.ts';

/** The tender in numbers: those of the offers, and those of a number of bidders. */
export function researchTenderFacts(solution: ResearchTenderSolution): Fact[] {
	const money = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const { scores, winnerIndex } = solution;
	return [
		{ key: 'winner', value: winnerIndex === null ? null : winnerIndex + 1, format: 'd' },
		{
			key: 'winningScore',
			value: (winnerIndex === null ? null : scores?.[winnerIndex]) ?? null,
			format: '.2f'
		},
		money('price', solution.price),
		money('publicCost', solution.publicCost),
		money('privateCost', solution.privateCost),
		money('expectedPrice', solution.expectedPrice),
		money('expectedWinnerCost', solution.expectedWinnerCost),
		money('expectedRent', solution.expectedRent)
	];
}
