import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';

/** Does a place sustain itself: every worker prefers it, none gains by leaving, or some leave. */
export type Standing = 'strict' | 'weak' | 'none';

/** A way South can stand: all its workers in one sector, coordinated or not. */
export interface Place {
	/** From 1. */
	readonly sector: number;
	readonly coordinated: boolean;
	/** In North's wages. */
	readonly wage: number;
	/** Wage over the price index. */
	readonly realWage: number;
	readonly standing: Standing;
	/** What it takes per worker, for ever, to hold the place (North's wages); 0 for an equilibrium. */
	readonly subsidy: number;
}

/** What South earns in a place, and whether the place sustains itself. */
export function placeAt(
	solution: ClustersWithPoliciesSolution,
	sector: number,
	coordinated: boolean
): Place {
	const values = coordinated ? solution.coordinatedValue : solution.uncoordinatedValue;
	const wage = values[sector - 1] ?? NaN;
	const elsewhere = solution.uncoordinatedValue.filter((_, index) => index !== sector - 1);
	const equilibrium = solution.equilibria.find(
		(each) => each.sector === sector && each.coordinated === coordinated
	);
	return {
		sector,
		coordinated,
		wage,
		realWage: wage / solution.priceIndex,
		standing: equilibrium ? (equilibrium.strict ? 'strict' : 'weak') : 'none',
		subsidy: equilibrium ? 0 : Math.max(...elsewhere) - wage
	};
}

/**
 * The wage below which no place sustains itself: the most that a worker alone can earn.
 * Under the paper's assumptions it is r₁/θ₁, the line of condition (1).
 */
export function bestAlone(solution: ClustersWithPoliciesSolution): {
	sector: number;
	value: number;
} {
	const value = Math.max(...solution.uncoordinatedValue);
	return { sector: solution.uncoordinatedValue.indexOf(value) + 1, value };
}
