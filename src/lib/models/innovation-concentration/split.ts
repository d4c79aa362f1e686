import { number } from '../describe-parameter.ts';
import type { NumberSpec } from '../parameter-spec.ts';

/** How far a budget is gathered in one group of firms. */
export interface Gathering {
	/**
	 * Part of every other group's even share that goes to the one group instead, s (share): 0 spreads
	 * the budget evenly, 1 gives all of it to one group.
	 */
	readonly gatheredShare: number;
}

export const gatheringParameters: { readonly [name in keyof Gathering]: NumberSpec } = {
	gatheredShare: number('s', 'share', '[0, 1]', 0, [0, 1, 0.01])
};

/** The budget of the one group and of each other one (money). */
export interface GroupBudgets {
	readonly favoured: number;
	readonly other: number;
}

/** A budget gathered so far, and what it is worth. */
export interface Split {
	readonly budgets: GroupBudgets;
	/** Total value of the budget at this split (money). */
	readonly value: number;
	/** Where the value is highest: at one of the ends, or it is the same everywhere. */
	readonly best: 'gather' | 'spread' | 'same';
}

/** What each group has: B[1 + s(G − 1)]/G for the one, B(1 − s)/G for each other one. */
export function groupBudgets(
	{ budget, groups }: { readonly budget: number; readonly groups: number },
	gatheredShare: number
): GroupBudgets {
	return {
		favoured: (budget * (1 + gatheredShare * (groups - 1))) / groups,
		other: (budget * (1 - gatheredShare)) / groups
	};
}
