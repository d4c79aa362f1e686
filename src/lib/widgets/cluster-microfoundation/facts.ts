import type { ClusterMicrofoundationWithShareSolution } from '../../models/cluster-microfoundation/with-share.ts';
import type { Fact } from '../widget.ts';

/** The state of the sector in numbers. */
export function clusterMicrofoundationFacts(
	solution: ClusterMicrofoundationWithShareSolution
): Fact[] {
	const goods = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number): Fact => ({ key, value, format: '.0%' });
	const { at, coordinationFactor } = solution;
	return [
		goods('coordinationFactor', coordinationFactor),
		share('coordinationGain', solution.coordinationGain),
		share('tippingShare', solution.tippingShare),
		goods('uncoordinatedWage', 1 / coordinationFactor),
		share('lowestShare', solution.lowestShare),
		goods('lowestProductivity', solution.lowestProductivity),
		...(at === null
			? []
			: [
					goods('firmHere', at.firm),
					goods('productivityHere', at.productivity),
					goods('wageHere', at.wage)
				])
	];
}
