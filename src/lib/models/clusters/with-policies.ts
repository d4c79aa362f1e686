import { solveClusterDrift, type ClusterDriftSolution } from '../cluster-drift/solve.ts';
import { solveClusterShift, type ClusterShiftSolution } from '../cluster-shift/solve.ts';
import { solveClusterTariff, type ClusterTariffSolution } from '../cluster-tariff/solve.ts';
import { entry } from '../numeric/entry.ts';
import { checkParameters } from '../parameters.ts';
import {
	clustersWithPoliciesParameters,
	type ClustersWithPoliciesParameters
} from './policy-parameters.ts';
import { requireSector } from './require-sectors.ts';
import { solveClusters, type ClustersSolution } from './solve.ts';

export interface ClustersWithPoliciesSolution extends ClustersSolution {
	readonly current: {
		readonly sector: number;
		readonly coordinated: boolean;
		/** South's wage now (North's wage). */
		readonly wage: number;
		/** Wage over the price of the consumption basket (index). */
		readonly realWage: number;
		readonly isEquilibrium: boolean;
	};
	/** The move from the current sector to the target; null if there is no such sector. */
	readonly shift: ClusterShiftSolution | null;
	/** The tariff while South is as it is; null if the protected sector is South's own or none. */
	readonly tariff: ClusterTariffSolution | null;
	/** Advantage drifting away from the current sector, were it coordinated in year 0. */
	readonly drift: ClusterDriftSolution;
}

/**
 * Solves the North-South model together with what policy could do from where South stands now.
 *
 * The tariff and the drift are asked at the same world prices: a good that terms of trade make
 * dearer is one at which North is less productive, p = shifter/(θ·λ_N).
 *
 * @throws RangeError if a parameter is outside its domain, the lists of sectors differ in length or
 * have fewer than 2 entries, spendingShares do not sum to 1, or the current sector does not exist.
 */
export function solveClustersWithPolicies(
	given: Partial<ClustersWithPoliciesParameters> = {}
): ClustersWithPoliciesSolution {
	const parameters = checkParameters(clustersWithPoliciesParameters, given);
	const { southProductivity, northProductivity, coordinationFactor } = parameters;
	const { priceShifters, spendingShares, tariff, advantageGrowth, years } = parameters;
	const { targetSector, targetCoordinated, protectedSector } = parameters;
	const { currentSector: sector, currentCoordinated: coordinated } = parameters;

	const lists = { southProductivity, northProductivity, coordinationFactor };
	const solution = solveClusters({ ...lists, priceShifters, spendingShares });
	const sectors = southProductivity.length;
	requireSector('currentSector', sector, sectors);

	const wage = entry(
		coordinated ? solution.coordinatedValue : solution.uncoordinatedValue,
		sector - 1
	);
	const forEachSector = (value: (position: number) => number) =>
		southProductivity.map((_, position) => value(position));
	const atWorldPrices = {
		...lists,
		northProductivity: forEachSector(
			(position) => entry(northProductivity, position) / (priceShifters?.[position] ?? 1)
		)
	};

	return {
		...solution,
		current: {
			sector,
			coordinated,
			wage,
			realWage: wage / solution.priceIndex,
			isEquilibrium: solution.equilibria.some(
				(each) => each.sector === sector && each.coordinated === coordinated
			)
		},
		shift:
			targetSector <= sectors
				? solveClusterShift({
						...lists,
						fromSector: sector,
						fromCoordinated: coordinated,
						toSector: targetSector,
						toCoordinated: targetCoordinated,
						priceShifters
					})
				: null,
		tariff:
			protectedSector <= sectors && protectedSector !== sector
				? solveClusterTariff({
						...atWorldPrices,
						spendingShares: spendingShares ?? forEachSector(() => 1 / sectors),
						sector,
						coordinated,
						protectedSector,
						tariff
					})
				: null,
		drift: solveClusterDrift({
			...atWorldPrices,
			advantageGrowth: forEachSector((position) => advantageGrowth[position] ?? 0),
			sector,
			years
		})
	};
}
