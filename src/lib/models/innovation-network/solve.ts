import type { Matrix } from '../numeric/matrix.ts';
import { sum } from '../numeric/sum.ts';
import { allocationsOf, type Allocation } from './allocations.ts';
import { innovationNetworkEconomy } from './economy.ts';
import { equilibriumResearch } from './equilibrium-research.ts';
import { bothWays, scaled } from './links.ts';
import type { InnovationNetworkParameters } from './parameters.ts';

/** Lists have one entry a firm. */
export interface InnovationNetworkSolution {
	/** What firm i (row) learns from firm j (column), ω_ij (weight). */
	readonly proximity: Matrix;
	/** All that a firm can learn, Σ_jω_ij (weight). */
	readonly centrality: readonly number[];
	/** Research of each firm on its own account (money). */
	readonly marketResearch: readonly number[];
	/** Research a planner chooses (money); null if it has no bound. */
	readonly firstBestResearch: readonly number[] | null;
	/** Has the planner's problem a finite answer? */
	readonly firstBestExists: boolean;
	/** V(R) − ΣR in the market (money). */
	readonly welfareMarket: number;
	/** V(R) − ΣR of the planner (money); null if it has no bound. */
	readonly welfareFirstBest: number | null;
	/** Subsidy per unit of research that brings about the planner's, φΩᵀR (money); null: no bound. */
	readonly optimalSubsidies: readonly number[] | null;
	/** The budget split evenly, in each way given, and, if asked for, in the best. */
	readonly allocations: Readonly<Record<string, Allocation>>;
}

/**
 * Solves the innovation network: what firms research on their own account, what would be best for
 * all of them together, and what a public budget yields, however it is split.
 *
 * A firm counts what research returns to itself and not what others learn from it; the subsidy
 * that closes the gap is larger for firms that many learn from, and nil for one that is alone. The
 * best split of a given budget leans towards the cluster, and goes there alone only if decreasing
 * returns are weak beside spillovers.
 *
 * In symbols: market (κI − φΩ)R = (v − 1)·1; planner (κI − φ(Ω + Ωᵀ))R = (v − 1)·1, finite iff that
 * matrix is positive definite; subsidies φΩᵀR; given budget: max V(R) subject to ΣR = B, R ≥ 0.
 * Source: Rodríguez-Clare (2005), section "Innovation Clusters"; derived here.
 *
 * @throws RangeError if a parameter is outside its domain, a list has not one entry for each of 1 to
 * 12 firms, an allocation is called uniform or optimal or gives nothing to anybody, or the market
 * has no equilibrium (κ ≤ φ × spectral radius of Ω).
 * @example solveInnovationNetwork().optimalSubsidies // [1.377, 1.377, 1.377, 0.439, 0.167, 0.008]
 */
export function solveInnovationNetwork(
	given: Partial<InnovationNetworkParameters> = {}
): InnovationNetworkSolution {
	const network = innovationNetworkEconomy(given);
	const { parameters, proximity, value, externalReturns } = network;
	const { spilloverStrength, diminishingReturns } = parameters;

	const learnt = scaled(proximity, spilloverStrength);
	const market = equilibriumResearch(parameters, learnt);
	if (market === null)
		throw new RangeError(
			`diminishingReturns must exceed spilloverStrength (${spilloverStrength}) times the spectral radius of proximity, got ${diminishingReturns}`
		);
	const planned = equilibriumResearch(parameters, bothWays(learnt));
	const welfare = (research: readonly number[]) => value(research) - sum(research);

	return {
		proximity,
		centrality: proximity.map(sum),
		marketResearch: market,
		firstBestResearch: planned,
		firstBestExists: planned !== null,
		welfareMarket: welfare(market),
		welfareFirstBest: planned && welfare(planned),
		optimalSubsidies: planned && externalReturns(planned),
		allocations: allocationsOf(network)
	};
}
