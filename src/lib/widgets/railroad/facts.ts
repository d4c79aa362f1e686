import type { RailroadSolution } from '../../models/railroad/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the railroad in numbers. */
export function railroadFacts(solution: RailroadSolution): Fact[] {
	const number = (key: string, value: number | null): Fact => ({ key, value, format: '.1f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.0%' });
	const { equilibria } = solution;
	const stable = equilibria?.filter((equilibrium) => equilibrium.stable) ?? [];
	return [
		number('railroadLabourCautiousLimit', solution.railroadLabourCautiousLimit),
		number('railroadLabourOptimisticLimit', solution.railroadLabourOptimisticLimit),
		number('railroadLabourSocialLimit', solution.railroadLabourSocialLimit),
		number('cautiousProfit', solution.cautiousProfit),
		share('cautiousShare', solution.cautiousShare),
		number('optimisticProfit', solution.optimisticProfit),
		number('optimisticFee', solution.optimisticFee),
		share('optimisticShare', solution.optimisticShare),
		number('welfareGain', solution.welfareGain),
		share('plannerShare', solution.plannerShare),
		number('userSurplusAtNone', solution.userSurplusAtNone),
		number('userSurplusAtFull', solution.userSurplusAtFull),
		...(equilibria === null
			? []
			: [
					{ key: 'equilibria', value: equilibria.length, format: 'd' } as const,
					share('leastUse', stable[0]?.share ?? null),
					number('profitAtLeastUse', stable[0]?.railroadProfit ?? null),
					share('mostUse', stable.at(-1)?.share ?? null),
					number('profitAtMostUse', stable.at(-1)?.railroadProfit ?? null),
					number('welfareAtMostUse', stable.at(-1)?.welfare ?? null)
				])
	];
}
