import type { PioneerRewardSolution } from '../../models/pioneer-reward/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the pioneers in numbers. */
export function pioneerRewardFacts(solution: PioneerRewardSolution): Fact[] {
	const money = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number): Fact => ({ key, value, format: '.1%' });
	const { single } = solution;
	return [
		share('entryShare', solution.entryShare),
		share('entryShareFirstBest', solution.entryShareFirstBest),
		money('discoveryCostCutoff', solution.discoveryCostCutoff),
		money('discoveryCostCutoffLaissezFaire', solution.discoveryCostCutoffLaissezFaire),
		money('discoveryCostCutoffFirstBest', solution.discoveryCostCutoffFirstBest),
		money('welfare', solution.welfare),
		money('welfareLaissezFaire', solution.welfareLaissezFaire),
		money('welfareFirstBest', solution.welfareFirstBest),
		share('optimalRewardRate', solution.optimalRewardRate),
		money('welfareAtOptimalReward', solution.welfareAtOptimalReward),
		money('expectedOutlay', solution.expectedOutlay),
		...(single === null
			? []
			: [
					money('privateValue', single.privateValue),
					money('socialValue', single.socialValue),
					share('smallestRewardRate', single.smallestRewardRate)
				])
	];
}
