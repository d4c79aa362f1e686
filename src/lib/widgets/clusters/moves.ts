import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';
import { bestAlone, placeAt, type Place } from './places.ts';

/** A policy that takes South's workers from where they stand to another place, and what that brings. */
export interface Move {
	readonly kind: 'coordinate' | 'moveCoordinated' | 'moveAlone' | 'withdraw';
	/** The letter that ties the button to its arrow. */
	readonly letter: 'A' | 'B' | 'C' | 'D';
	readonly from: Place;
	/** Null: it does not apply here. */
	readonly to: Place | null;
	readonly patch: Partial<ClustersWithPoliciesParameters>;
}

/**
 * The moves from here: coordinate, move and coordinate, move without coordination; and, where only a
 * subsidy holds South, its end: workers go where one alone earns most.
 */
export function movesFrom(
	solution: ClustersWithPoliciesSolution,
	parameters: ClustersWithPoliciesParameters
): readonly Move[] {
	const { currentSector, currentCoordinated, targetSector } = parameters;
	const from = placeAt(solution, currentSector, currentCoordinated);
	const exists = targetSector <= solution.rawAdvantage.length;
	const elsewhere = exists && targetSector !== currentSector;
	const moveTo = (coordinated: boolean) => ({
		from,
		to: elsewhere ? placeAt(solution, targetSector, coordinated) : null,
		patch: {
			currentSector: targetSector,
			currentCoordinated: coordinated,
			targetCoordinated: coordinated,
			...protect(solution, parameters, targetSector)
		}
	});
	return [
		{
			kind: 'coordinate',
			letter: 'A',
			from,
			to: currentCoordinated ? null : placeAt(solution, currentSector, true),
			patch: { currentCoordinated: true }
		},
		{ kind: 'moveCoordinated', letter: 'B', ...moveTo(true) },
		{ kind: 'moveAlone', letter: 'C', ...moveTo(false) },
		...(from.standing === 'none' ? [withdrawal(solution, parameters, from)] : [])
	];
}

function withdrawal(
	solution: ClustersWithPoliciesSolution,
	parameters: ClustersWithPoliciesParameters,
	from: Place
): Move {
	const { sector } = bestAlone(solution);
	return {
		kind: 'withdraw',
		letter: 'D',
		from,
		to: placeAt(solution, sector, false),
		patch: {
			currentSector: sector,
			currentCoordinated: false,
			...protect(solution, parameters, sector)
		}
	};
}

/** A tariff needs a good that South imports: the first such one, should it now export the protected. */
export function protect(
	{ rawAdvantage }: ClustersWithPoliciesSolution,
	{ protectedSector }: ClustersWithPoliciesParameters,
	exportSector: number
): Partial<ClustersWithPoliciesParameters> {
	if (protectedSector !== exportSector) return {};
	const imported = rawAdvantage.findIndex((_, index) => index + 1 !== exportSector) + 1;
	return { protectedSector: imported };
}
