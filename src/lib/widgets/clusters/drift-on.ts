import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';
import { protect } from './moves.ts';

/** The economy some years on: advantage has drifted, and South has left its sector if that no longer holds. */
export function driftOn(
	solution: ClustersWithPoliciesSolution,
	parameters: ClustersWithPoliciesParameters,
	years: number
): Partial<ClustersWithPoliciesParameters> {
	const { southProductivity, advantageGrowth, currentSector, currentCoordinated } = parameters;
	const { switchYear, path } = solution.drift;
	const stays = currentCoordinated && (switchYear === null || years <= switchYear);
	const alone = southProductivity.map(
		(_, index) =>
			(solution.uncoordinatedAdvantage[index] ?? NaN) *
			Math.exp((advantageGrowth[index] ?? 0) * years)
	);
	const sector = stays
		? currentSector
		: (path.find((each) => each.year === years && !each.coordinated)?.sector ??
			alone.indexOf(Math.max(...alone)) + 1);
	return {
		southProductivity: southProductivity.map((each, index) =>
			Number((each * Math.exp((advantageGrowth[index] ?? 0) * years)).toPrecision(12))
		),
		currentSector: sector,
		currentCoordinated: stays,
		...protect(solution, parameters, sector)
	};
}
