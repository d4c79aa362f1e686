import type { Model } from '../model.ts';
import {
	twoSidedEntryPathParameters,
	type TwoSidedEntryPathParameters
} from '../two-sided-entry-path/parameters.ts';
import { twoSidedEntryViews } from './curves.ts';
import { solveTwoSidedEntryWithPath, type TwoSidedEntryWithPathSolution } from './with-path.ts';

/** Two-sided entry with a path from given shares: what lessons and pages show. */
export const twoSidedEntry: Model<TwoSidedEntryPathParameters, TwoSidedEntryWithPathSolution> = {
	id: 'two-sided-entry',
	parameters: twoSidedEntryPathParameters,
	views: twoSidedEntryViews,
	solve: solveTwoSidedEntryWithPath
};
