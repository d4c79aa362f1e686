import { entry } from '../numeric/entry.ts';
import { exceeds } from '../numeric/sign.ts';
import type { ClusterEquilibrium } from './equilibria.ts';
import type { Sector } from './sectors.ts';

/** Does the paper's statement hold for these numbers? */
export interface ClusterClaims {
	/** Sector 1 is the only uncoordinated equilibrium (of sectors where coordination matters). */
	readonly onlyUncoordinatedEquilibriumIsSectorOne: boolean;
	/** The strict coordinated equilibria are the sectors that meet condition (1). */
	readonly coordinatedSectorsMatchConditionOne: boolean;
	/** The wages of strict coordinated equilibria fall with the sector number. */
	readonly wageFallsWithSector: boolean;
	/** The highest wage is that of sector 1, coordinated. */
	readonly bestIsSectorOneCoordinated: boolean;
	/** The lowest wage is that of sector 1, uncoordinated. */
	readonly worstIsSectorOneUncoordinated: boolean;
	/** Sectors that fail condition (1) pay no more than uncoordinated sector 1. */
	readonly footnoteThirtySevenHolds: boolean;
	/** Some sector meets condition (1) with θ_k too low for assumption two, θ_k ≤ r_kθ_1/r_1. */
	readonly conditionOneBreaksAssumptionTwo: boolean;
}

/**
 * Holds what the paper says about the equilibria against those that there are.
 *
 * @param equilibria by falling wage
 * @param meetsConditionOne for each sector: does it meet condition (1) as the paper states it?
 */
export function clusterClaims(
	sectors: readonly Sector[],
	equilibria: readonly ClusterEquilibrium[],
	meetsConditionOne: readonly boolean[]
): ClusterClaims {
	const first = entry(sectors, 0);
	const uncoordinated = equilibria.filter(
		({ coordinated, coincidesWithOtherStatus }) => !coordinated && !coincidesWithOtherStatus
	);
	const strictCoordinated = equilibria
		.filter(({ coordinated, strict }) => coordinated && strict)
		.sort((one, other) => one.sector - other.sector);
	const best = entry(equilibria, 0);
	const worst = entry(equilibria, equilibria.length - 1);

	return {
		onlyUncoordinatedEquilibriumIsSectorOne:
			uncoordinated.length === 1 && uncoordinated[0]?.sector === 1,
		coordinatedSectorsMatchConditionOne: sectors.every(
			({ sector }, position) =>
				meetsConditionOne[position] === strictCoordinated.some((each) => each.sector === sector)
		),
		wageFallsWithSector: strictlyFalls(strictCoordinated.map(({ wage }) => wage)),
		bestIsSectorOneCoordinated: best.sector === 1 && best.coordinated,
		worstIsSectorOneUncoordinated: worst.sector === 1 && !worst.coordinated,
		footnoteThirtySevenHolds: sectors.every(
			({ rawAdvantage }, position) =>
				meetsConditionOne[position] || !exceeds(rawAdvantage, first.uncoordinatedAdvantage)
		),
		conditionOneBreaksAssumptionTwo: sectors.some(
			({ sector, rawAdvantage, coordinationFactor }, position) =>
				sector > 1 &&
				meetsConditionOne[position] === true &&
				!exceeds(coordinationFactor, rawAdvantage / first.uncoordinatedAdvantage)
		)
	};
}

/** Is every entry less than the one before it, by more than a tie? */
export function strictlyFalls(values: readonly number[]): boolean {
	return values.every(
		(value, position) => position === 0 || exceeds(entry(values, position - 1), value)
	);
}
