import { clusters } from '../../models/clusters/model.ts';
import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { Play } from '../widget.ts';
import { driftOn } from './drift-on.ts';
import { placeAt } from './places.ts';

/** Advantage drifts year by year; South stays while its sector holds, and leaves it when it does not. */
export function playDrift(
	parameters: ClustersWithPoliciesParameters
): Play<ClustersWithPoliciesParameters> {
	const solution = clusters.solve(parameters);
	const frames = Array.from({ length: parameters.years + 1 }, (_, year) => {
		const patch = driftOn(solution, parameters, year);
		const later = { ...parameters, ...patch };
		const { wage } = placeAt(clusters.solve(later), later.currentSector, later.currentCoordinated);
		return { time: year, patch, value: wage };
	});
	return { frames, quantity: 'wage', time: 'year', threshold: null };
}
