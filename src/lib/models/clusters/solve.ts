import { entry } from '../numeric/entry.ts';
import { exceeds } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import { clusterClaims, strictlyFalls, type ClusterClaims } from './claims.ts';
import { clusterEquilibria, type ClusterEquilibrium } from './equilibria.ts';
import { clustersParameters, type ClustersParameters } from './parameters.ts';
import { requireOneEntryASector, requireWhole } from './require-sectors.ts';
import { sectorsOf, type Sector } from './sectors.ts';

/** Lists have one entry a sector; position j − 1 belongs to sector j. */
export interface ClustersSolution {
	/** World prices, p_j (North's wage). */
	readonly prices: readonly number[];
	/** South's productivity relative to North's, same coordination, r_j (ratio). */
	readonly rawAdvantage: readonly number[];
	/** Uncoordinated South relative to coordinated North, d_j = r_j/θ_j (ratio). */
	readonly uncoordinatedAdvantage: readonly number[];
	/** Value of a worker's output without coordination (North's wage). */
	readonly uncoordinatedValue: readonly number[];
	/** Value of a worker's output with coordination (North's wage). */
	readonly coordinatedValue: readonly number[];
	/** By falling wage, then sector, then coordinated first. */
	readonly equilibria: readonly ClusterEquilibrium[];
	/** Left side of condition (1), r_1/r_k: also the θ_1 that sector k needs (ratio). */
	readonly conditionOneRatios: readonly number[];
	/** Right side of condition (1), θ_1 (factor). */
	readonly conditionOneBound: number;
	/** Condition (1) as the paper states it, r_1/r_k < θ_1. */
	readonly conditionOneStrict: readonly boolean[];
	/** Condition (1) in its exact form, r_1/r_k ≤ θ_1. */
	readonly conditionOneWeak: readonly boolean[];
	/** A1: r_j is strictly decreasing. */
	readonly assumptionOneHolds: boolean;
	/** A2: d_j is strictly decreasing. */
	readonly assumptionTwoHolds: boolean;
	/** θ_j never falls with the sector number: sufficient for A2, given A1. */
	readonly coordinationFactorNondecreasing: boolean;
	/** Highest sector that meets the exact condition (1), k_max. */
	readonly highestCoordinatedSector: number;
	/** A2 forces θ_k above this, r_kθ_1/r_1 (factor). */
	readonly coordinationFactorLowerBounds: readonly number[];
	/** Price of the consumption basket, P = ∏p_j^{α_j} (North's wage). */
	readonly priceIndex: number;
	readonly claims: ClusterClaims;
}

/**
 * Solves the North-South model of clusters: in which sectors, with coordination or without, a small
 * open economy can be specialised, and at what wage.
 *
 * Coordinated North sets the prices. A worker of South who leaves the sector of specialisation
 * works alone, without coordination. So a coordinated sector k holds its workers if its raw
 * advantage is no less than what sector 1 pays without coordination, however little coordination
 * brings in k itself. A1 and A2 are reported, not enforced.
 *
 * In symbols: coordinated in k iff r_1/r_k ≤ θ_1 (the paper's condition (1) has <), wage r_k;
 * uncoordinated only in sector 1, wage r_1/θ_1, under A1 and A2.
 * Source: Rodríguez-Clare (2005), section "Coordination Failures and Comparative Advantage".
 *
 * @throws RangeError if a parameter is outside its domain, lists differ in length or have fewer than
 * 2 entries, or spendingShares do not sum to 1 (within 1e-9).
 * @example solveClusters().equilibria[0] // { sector: 1, coordinated: true, wage: 1, … }
 */
export function solveClusters(given: Partial<ClustersParameters> = {}): ClustersSolution {
	const parameters = checkParameters(clustersParameters, given);
	requireOneEntryASector({ ...parameters });
	const { spendingShares, priceShifters } = parameters;
	if (spendingShares !== null) requireWhole(spendingShares);

	const sectors = sectorsOf(parameters, priceShifters);
	const each = <Value>(value: (sector: Sector) => Value) => sectors.map(value);
	const first = entry(sectors, 0);
	const bound = first.coordinationFactor;
	const ratio = ({ rawAdvantage }: Sector) => first.rawAdvantage / rawAdvantage;

	const priceIndex = priceOfBasket(sectors, spendingShares);
	const equilibria = clusterEquilibria(sectors, priceIndex);
	const conditionOneStrict = each((sector) => exceeds(bound, ratio(sector)));
	const conditionOneWeak = each((sector) => !exceeds(ratio(sector), bound));

	return {
		prices: each(({ price }) => price),
		rawAdvantage: each(({ rawAdvantage }) => rawAdvantage),
		uncoordinatedAdvantage: each(({ uncoordinatedAdvantage }) => uncoordinatedAdvantage),
		uncoordinatedValue: each(({ uncoordinatedValue }) => uncoordinatedValue),
		coordinatedValue: each(({ coordinatedValue }) => coordinatedValue),
		equilibria,
		conditionOneRatios: each(ratio),
		conditionOneBound: bound,
		conditionOneStrict,
		conditionOneWeak,
		assumptionOneHolds: strictlyFalls(each(({ rawAdvantage }) => rawAdvantage)),
		assumptionTwoHolds: strictlyFalls(each(({ uncoordinatedAdvantage }) => uncoordinatedAdvantage)),
		coordinationFactorNondecreasing: neverFalls(parameters.coordinationFactor),
		highestCoordinatedSector: conditionOneWeak.lastIndexOf(true) + 1,
		coordinationFactorLowerBounds: each((sector) => bound / ratio(sector)),
		priceIndex,
		claims: clusterClaims(sectors, equilibria, conditionOneStrict)
	};
}

function priceOfBasket(sectors: readonly Sector[], shares: readonly number[] | null): number {
	const share = (position: number) => (shares ? entry(shares, position) : 1 / sectors.length);
	return sectors.reduce((index, { price }, position) => index * price ** share(position), 1);
}

function neverFalls(values: readonly number[]): boolean {
	return values.every(
		(value, position) => position === 0 || !exceeds(entry(values, position - 1), value)
	);
}
