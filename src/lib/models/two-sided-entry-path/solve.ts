import { checkParameters } from '../parameters.ts';
import { reaction, twoSidedMarket } from '../two-sided-entry/economy.ts';
import { requireSpreadCosts } from '../two-sided-entry/parameters.ts';
import { twoSidedEntryPathParameters, type TwoSidedEntryPathParameters } from './parameters.ts';

/** How much of each side is in. */
export interface EntryShares {
	/** Share of side 1, n₁. */
	readonly firstSideShare: number;
	/** Share of side 2, n₂. */
	readonly secondSideShare: number;
}

export interface TwoSidedEntryPathSolution {
	/** Shares at the start and after every period. */
	readonly path: readonly EntryShares[];
}

/**
 * The path of two-sided entry when nobody looks ahead: each period both sides go part of the way to
 * what would pay against the other side as it was the period before.
 *
 * Seeding one side is enough if it is large enough: the other follows, and both go on from there.
 *
 * In symbols: n_i,t+1 = n_i,t + μ(clip((a_i n_j,t − lo_i)/(hi_i − lo_i)) − n_i,t).
 * Source: the usual best-response dynamic; its use here is our choice.
 *
 * @throws RangeError if a parameter is outside its domain or a lowest cost is not below its highest.
 * @example solveTwoSidedEntryPath({ firstSideShare: 0.5, secondSideShare: 0.5 }).path.at(-1) // stays at the tipping point
 */
export function solveTwoSidedEntryPath(
	given: Partial<TwoSidedEntryPathParameters> = {}
): TwoSidedEntryPathSolution {
	const parameters = checkParameters(twoSidedEntryPathParameters, given);
	requireSpreadCosts(parameters);
	const { firstSideShare, secondSideShare, adjustmentSpeed, periods } = parameters;
	const { first, second } = twoSidedMarket(parameters);
	const moved = (share: number, aim: number) => share + adjustmentSpeed * (aim - share);

	let shares: EntryShares = { firstSideShare, secondSideShare };
	const path = [shares];
	for (let period = 0; period < periods; period++) {
		shares = {
			firstSideShare: moved(shares.firstSideShare, reaction(first, shares.secondSideShare)),
			secondSideShare: moved(shares.secondSideShare, reaction(second, shares.firstSideShare))
		};
		path.push(shares);
	}
	return { path };
}
