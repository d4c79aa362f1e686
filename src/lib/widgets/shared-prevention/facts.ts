import type { SharedPreventionSolution } from '../../models/shared-prevention/solve.ts';
import type { Fact } from '../widget.ts';
import { sustainedEfforts } from './sustained.ts';

/** The state of shared prevention in numbers. */
export function sharedPreventionFacts(solution: SharedPreventionSolution): Fact[] {
	const money = (key: string, value: number | null): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.1%' });
	const rests = sustainedEfforts(solution);
	const low = rests[0] ?? null;
	const high = rests.at(-1) ?? null;
	return [
		share('lowEffort', low?.effort ?? null),
		share('highEffort', high?.effort ?? null),
		share('firstBestEffort', solution.firstBestEffort),
		{ key: 'firstBestIsEquilibrium', value: solution.firstBestIsEquilibrium, format: 'd' },
		share('lowRisk', solution.equilibria?.[0]?.outbreakProbability ?? null),
		share('firstBestRisk', solution.outbreakProbabilityFirstBest),
		money('lowWelfare', solution.equilibria?.[0]?.welfare ?? solution.welfareWorstEquilibrium),
		money('firstBestWelfare', solution.welfareFirstBest),
		money('effortSubsidy', solution.effortSubsidy),
		money('levyPerProducer', solution.levyPerProducer),
		money('subsidyForFullEffortUnique', solution.subsidyForFullEffortUnique)
	];
}
