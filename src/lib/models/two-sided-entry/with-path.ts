import { signOf } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import {
	twoSidedEntryPathParameters,
	type TwoSidedEntryPathParameters
} from '../two-sided-entry-path/parameters.ts';
import { solveTwoSidedEntryPath, type EntryShares } from '../two-sided-entry-path/solve.ts';
import { marketOf } from './market-of.ts';
import { plannedEntry, type PlannedEntry } from './planned-entry.ts';
import {
	solveTwoSidedEntry,
	type TwoSidedEntryEquilibrium,
	type TwoSidedEntrySolution
} from './solve.ts';

export interface TwoSidedEntryWithPathSolution extends TwoSidedEntrySolution {
	/** The shares at the start and after every period. */
	readonly path: readonly EntryShares[];
	/** The equilibrium that the path ends up in; null if it is not near any after a very long time. */
	readonly destination: TwoSidedEntryEquilibrium | null;
	/** What a planner would choose. */
	readonly planned: PlannedEntry;
	/** What goes wrong: a second stable equilibrium that is worse, or the best of them not being best. */
	readonly failure: 'multiple-equilibria' | 'unique-inefficient' | 'none';
}

/** Long enough to settle at any speed of the slider, unless it rests on the edge. */
const longPath = 600;

/**
 * Solves two-sided entry together with the path from where both sides stand now.
 *
 * @throws RangeError if a parameter is outside its domain or a lowest cost is not below its highest.
 */
export function solveTwoSidedEntryWithPath(
	given: Partial<TwoSidedEntryPathParameters> = {}
): TwoSidedEntryWithPathSolution {
	const parameters = checkParameters(twoSidedEntryPathParameters, given);
	const market = marketOf(parameters);
	const solution = solveTwoSidedEntry(market);
	const planned = plannedEntry(market);
	const stable = solution.equilibria.filter((equilibrium) => equilibrium.stable);
	const best = Math.max(0, ...stable.map(({ welfare }) => welfare));
	return {
		...solution,
		path: solveTwoSidedEntryPath(parameters).path,
		destination: destinationOf(parameters, solution),
		planned,
		failure:
			stable.length > 1
				? 'multiple-equilibria'
				: signOf(planned.welfare - best, parameters.firstSideHighestCost) > 0
					? 'unique-inefficient'
					: 'none'
	};
}

function destinationOf(
	parameters: TwoSidedEntryPathParameters,
	{ equilibria }: TwoSidedEntrySolution
): TwoSidedEntryEquilibrium | null {
	const end = solveTwoSidedEntryPath({ ...parameters, periods: longPath }).path.at(-1);
	const near = ({ firstSideShare, secondSideShare }: EntryShares) =>
		end !== undefined &&
		Math.abs(end.firstSideShare - firstSideShare) < 1e-3 &&
		Math.abs(end.secondSideShare - secondSideShare) < 1e-3;
	return equilibria.find(near) ?? null;
}
