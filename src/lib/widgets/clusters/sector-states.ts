import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';
import { placeAt, type Place } from './places.ts';

/** What the picture shows of one sector. */
export interface SectorState {
	/** From 1. */
	readonly sector: number;
	/** South's productivity without coordination (goods per worker). */
	readonly productivity: number;
	/** Gain from coordination, θ. */
	readonly factor: number;
	/** Wage with coordination, and what a worker makes without (North's wages). */
	readonly coordinated: number;
	readonly uncoordinated: number;
	/** Wage with coordination for each unit of productivity. */
	readonly wagePerUnit: number;
	/** Coordinated, the sector meets condition (1) in its exact form. */
	readonly lasts: boolean;
	/** What is marked on the bar: its equilibria and, wherever it is, South. */
	readonly places: readonly (Place & { readonly here: boolean })[];
}

/** The sectors in their order, each with the places that have a mark. */
export function sectorStates(
	solution: ClustersWithPoliciesSolution,
	{
		southProductivity,
		coordinationFactor,
		currentSector,
		currentCoordinated
	}: ClustersWithPoliciesParameters
): readonly SectorState[] {
	return southProductivity.map((productivity, index) => {
		const sector = index + 1;
		const both = [true, false].map((coordinated) => ({
			...placeAt(solution, sector, coordinated),
			here: currentSector === sector && currentCoordinated === coordinated
		}));
		const coordinated = solution.coordinatedValue[index] ?? NaN;
		return {
			sector,
			productivity,
			factor: coordinationFactor[index] ?? NaN,
			coordinated,
			uncoordinated: solution.uncoordinatedValue[index] ?? NaN,
			wagePerUnit: coordinated / productivity,
			lasts: both.some((place) => place.coordinated && place.standing !== 'none'),
			places: both.filter((place) => place.standing !== 'none' || place.here)
		};
	});
}
