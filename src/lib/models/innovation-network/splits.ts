import type { Allocation } from './allocations.ts';
import type { InnovationNetworkSolution } from './solve.ts';

/** The ways to split the budget that are told apart. */
export interface Splits {
	/** The first split given by name; the even one if none is. */
	readonly hand: Allocation;
	/** What it is called; null: none is given. */
	readonly handName: string | null;
	readonly even: Allocation;
	/** null: it was not asked for. */
	readonly best: Allocation | null;
}

/**
 * The split in hand beside the even and the best one.
 *
 * @throws RangeError if a solution has no even split: none that a solver made.
 */
export function splitsOf({ allocations }: InnovationNetworkSolution): Splits {
	const { uniform: even, optimal: best = null, ...given } = allocations;
	if (!even) throw new RangeError('allocations must have an entry called uniform');
	const [handName, hand] = Object.entries(given)[0] ?? [null, even];
	return { hand, handName, even, best };
}
