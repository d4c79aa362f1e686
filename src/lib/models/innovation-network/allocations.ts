import { entry } from '../numeric/entry.ts';
import { maximiseOnSimplex } from '../numeric/maximise-on-simplex.ts';
import { sum } from '../numeric/sum.ts';
import type { InnovationNetworkEconomy } from './economy.ts';
import { bothWays, scaled } from './links.ts';

/** What a split of the budget yields. Lists have one entry a firm. */
export interface Allocation {
	/** Research of each firm, R (money). */
	readonly research: readonly number[];
	/** Total value before spending, V(R) (money). */
	readonly value: number;
	/** Return of one more unit to the firm itself, v − κR_i + φ(ΩR)_i (money). */
	readonly privateMarginalProduct: readonly number[];
	/** Return of one more unit to others, φ(ΩᵀR)_i (money). */
	readonly externalMarginalProduct: readonly number[];
	/** The sum of both (money). */
	readonly socialMarginalProduct: readonly number[];
}

/**
 * The budget split evenly, in each way given and, if asked for, in the best: name by name.
 *
 * The best split is the global maximum of V(R) over ΣR = B, R ≥ 0.
 */
export function allocationsOf(network: InnovationNetworkEconomy): Record<string, Allocation> {
	const { locations, allocations, budget, optimise } = network.parameters;
	const splits: [string, readonly number[]][] = [
		['uniform', locations.map(() => 1)],
		...Object.entries(allocations ?? {}),
		...(optimise ? [['optimal', bestShares(network)] as [string, readonly number[]]] : [])
	];
	return Object.fromEntries(
		splits.map(([name, weights]) => [name, allocation(network, spread(budget, weights))])
	);
}

/** The budget split in proportion to weights, of which the largest is above 0. */
function spread(budget: number, weights: readonly number[]): number[] {
	const largest = Math.max(...weights);
	const relative = weights.map((weight) => weight / largest);
	const total = sum(relative);
	return relative.map((weight) => (budget * weight) / total);
}

function allocation(network: InnovationNetworkEconomy, research: readonly number[]): Allocation {
	const privateMarginalProduct = network.privateReturns(research);
	const externalMarginalProduct = network.externalReturns(research);
	return {
		research,
		value: network.value(research),
		privateMarginalProduct,
		externalMarginalProduct,
		socialMarginalProduct: privateMarginalProduct.map(
			(own, firm) => own + entry(externalMarginalProduct, firm)
		)
	};
}

/** Shares of a budget of any size: the return to the first unit, v, is the same everywhere. */
function bestShares({ proximity, parameters }: InnovationNetworkEconomy): readonly number[] {
	const { spilloverStrength, diminishingReturns } = parameters;
	const links = bothWays(scaled(proximity, spilloverStrength / diminishingReturns));
	return maximiseOnSimplex(
		links.map((row, firm) => row.map((link, other) => (firm === other ? link - 1 : link)))
	);
}
