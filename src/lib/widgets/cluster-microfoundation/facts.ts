import type { ClusterMicrofoundationWithShareSolution } from '../../models/cluster-microfoundation/with-share.ts';
import type { Fact } from '../widget.ts';

/** The state of the sector in numbers. */
export function clusterMicrofoundationFacts(
	solution: ClusterMicrofoundationWithShareSolution
): Fact[] {
	const money = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number): Fact => ({ key, value, format: '.0%' });
	const { at, coordinationFactor } = solution;
	return [
		money('coordinationFactor', coordinationFactor),
		share('coordinationGain', solution.coordinationGain),
		share('tippingShare', solution.tippingShare),
		money('uncoordinatedWage', 1 / coordinationFactor),
		share('lowestShare', solution.lowestShare),
		money('lowestProductivity', solution.lowestProductivity),
		...(at === null
			? []
			: [
					money('firmHere', at.firm),
					money('productivityHere', at.productivity),
					money('wageHere', at.wage)
				])
	];
}
