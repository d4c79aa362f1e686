import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';
import { tied } from '../../models/numeric/sign.ts';
import type { Move } from './moves.ts';
import { placeAt, type Place } from './places.ts';

/** A rung of the ladder of wages. */
export interface Rung {
	readonly place: Place;
	/** Rank by wage among the equilibria, from 1, the same for ties; null: no equilibrium. */
	readonly rank: number | null;
	/** South stands here. */
	readonly here: boolean;
}

/** Every equilibrium, and the places without one where South stands or could be moved; by falling wage. */
export function rungsOf(
	solution: ClustersWithPoliciesSolution,
	{ currentSector, currentCoordinated }: ClustersWithPoliciesParameters,
	moves: readonly Move[]
): readonly Rung[] {
	const isHere = (place: Place) =>
		place.sector === currentSector && place.coordinated === currentCoordinated;
	const wages = solution.equilibria.map(({ wage }) => wage);
	const lasting = solution.equilibria.map(({ sector, coordinated, wage }): Rung => {
		const place = placeAt(solution, sector, coordinated);
		const rank = wages.findIndex((each) => tied(each, wage)) + 1;
		return { place, rank, here: isHere(place) };
	});
	const others = [
		placeAt(solution, currentSector, currentCoordinated),
		...moves.flatMap(({ to }) => to ?? [])
	]
		.filter(({ standing }) => standing === 'none')
		.map((place): Rung => ({ place, rank: null, here: isHere(place) }));
	return [...lasting, ...others].sort((one, other) => other.place.wage - one.place.wage);
}
