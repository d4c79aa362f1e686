import type { PublicGoodParameters } from './parameters.ts';

/** What a public good costs and is worth, added up in the ways that decide. */
export interface SharedCost {
	/** Benefit of all together, Nb (money). */
	readonly worthToAll: number;
	/** Cost of the good if taxes pay for it, (1 + λ)c (money). */
	readonly taxCost: number;
	/** What one alone would not pay for, the subsidy that makes somebody provide it, max(0, c − b) (money). */
	readonly gap: number;
	/** Agents from which the good is worth its cost, c/b; null: no number is enough. */
	readonly agentsWorthCost: number | null;
	/** Agents from which it is worth a tax, (1 + λ)c/b; null: no number is enough. */
	readonly agentsWorthTax: number | null;
}

/** Adds up a public good: what all gain, what taxes cost, what one alone leaves unpaid. */
export function sharedCost(parameters: PublicGoodParameters): SharedCost {
	const { agents, benefitPerAgent, cost, costOfFunds } = parameters;
	const taxCost = (1 + costOfFunds) * cost;
	const agentsFor = (expense: number) => (benefitPerAgent > 0 ? expense / benefitPerAgent : null);
	return {
		worthToAll: agents * benefitPerAgent,
		taxCost,
		gap: Math.max(0, cost - benefitPerAgent),
		agentsWorthCost: agentsFor(cost),
		agentsWorthTax: agentsFor(taxCost)
	};
}
