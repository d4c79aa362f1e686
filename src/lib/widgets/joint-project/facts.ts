import { outcomeOfOrder } from '../../models/joint-project/outcomes.ts';
import type { JointProjectParameters } from '../../models/joint-project/parameters.ts';
import type { JointProjectSolution } from '../../models/joint-project/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the joint project in numbers. */
export function jointProjectFacts(
	solution: JointProjectSolution,
	parameters: JointProjectParameters
): Fact[] {
	const money = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const chance = (key: string, value: number | null): Fact => ({ key, value, format: '.0%' });
	const holds = (key: string, value: boolean): Fact => ({ key, value, format: 'd' });
	const { welfare, mixedEquilibrium, pureEquilibria, transferNeeded } = solution;
	return [
		holds('bothIsEquilibrium', pureEquilibria.includes('both')),
		holds('neitherIsEquilibrium', pureEquilibria.includes('neither')),
		money('welfareBoth', welfare.both),
		money('welfareOnlyFirst', welfare.onlyFirst),
		money('welfareOnlySecond', welfare.onlySecond),
		chance('firstSideProbability', mixedEquilibrium?.firstSideProbability ?? null),
		chance('secondSideProbability', mixedEquilibrium?.secondSideProbability ?? null),
		holds('bothIfFirstLeads', outcomeOfOrder('first', parameters) === 'both'),
		holds('bothIfSecondLeads', outcomeOfOrder('second', parameters) === 'both'),
		money('transferToFirst', transferNeeded.firstSide),
		money('transferToSecond', transferNeeded.secondSide),
		holds('transferFeasible', solution.transferFeasible)
	];
}
