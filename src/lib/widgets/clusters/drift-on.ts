import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';
import { protect } from './moves.ts';

/**
 * The economy some years on: advantage has drifted, and South has left its sector if that no longer
 * holds. Without coordination it is where a worker alone earns most.
 */
export function driftOn(
	solution: ClustersWithPoliciesSolution,
	parameters: ClustersWithPoliciesParameters,
	years: number
): Partial<ClustersWithPoliciesParameters> {
	const { southProductivity, advantageGrowth, currentSector, currentCoordinated } = parameters;
	const { switchYear } = solution.drift;
	const stays = currentCoordinated && (switchYear === null || years <= switchYear);
	const growth = (index: number) => Math.exp((advantageGrowth[index] ?? 0) * years);
	const alone = solution.uncoordinatedValue.map((value, index) => value * growth(index));
	const sector = stays ? currentSector : alone.indexOf(Math.max(...alone)) + 1;
	return {
		// Six digits are more than any lever shows, and keep the address of the state short.
		southProductivity: southProductivity.map((each, index) =>
			Number((each * growth(index)).toPrecision(6))
		),
		currentSector: sector,
		currentCoordinated: stays,
		...protect(solution, parameters, sector)
	};
}
