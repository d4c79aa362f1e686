import { exceeds, tied } from '../numeric/sign.ts';
import { bestElsewhere, wageIn, type Sector } from './sectors.ts';

export interface ClusterEquilibrium {
	/** Sector of specialisation, from 1. */
	readonly sector: number;
	readonly coordinated: boolean;
	/** South's wage w (North's wage). */
	readonly wage: number;
	/** Wage over the price of the consumption basket, w/P (index). */
	readonly realWage: number;
	/** Does every worker strictly prefer the sector? */
	readonly strict: boolean;
	/** Does coordination make no difference here, θ_j = 1? */
	readonly coincidesWithOtherStatus: boolean;
}

/**
 * All equilibria in which South specialises completely, by falling wage, then sector, then
 * coordinated first.
 *
 * A sector holds its workers if none of them earns more by leaving alone, which means without
 * coordination. Every sector and both statuses are tried, so that nothing depends on the order of
 * the sectors. At a tie of values diversified equilibria exist besides; they are not listed.
 *
 * In symbols: (j, uncoordinated) iff d_j ≥ max_{i≠j} d_i, (k, coordinated) iff r_k ≥ max_{i≠k} d_i,
 * at world prices without shifters.
 */
export function clusterEquilibria(
	sectors: readonly Sector[],
	priceIndex: number
): ClusterEquilibrium[] {
	const candidates = sectors.flatMap(({ sector, coordinationFactor }) =>
		[true, false].map((coordinated) => ({
			sector,
			coordinated,
			wage: wageIn(sectors, sector, coordinated),
			elsewhere: bestElsewhere(sectors, sector),
			coincidesWithOtherStatus: tied(coordinationFactor, 1)
		}))
	);
	return candidates
		.filter(({ wage, elsewhere }) => !exceeds(elsewhere, wage))
		.map(({ elsewhere, ...candidate }) => ({
			...candidate,
			realWage: candidate.wage / priceIndex,
			strict: exceeds(candidate.wage, elsewhere)
		}))
		.sort(byFallingWage);
}

function byFallingWage(first: ClusterEquilibrium, second: ClusterEquilibrium): number {
	if (!tied(first.wage, second.wage)) return second.wage - first.wage;
	return first.sector - second.sector || Number(second.coordinated) - Number(first.coordinated);
}
