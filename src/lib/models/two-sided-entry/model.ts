import type { Model } from '../model.ts';
import { twoSidedEntryViews } from './curves.ts';
import { twoSidedEntryParameters, type TwoSidedEntryParameters } from './parameters.ts';
import { solveTwoSidedEntry, type TwoSidedEntrySolution } from './solve.ts';

export const twoSidedEntry: Model<TwoSidedEntryParameters, TwoSidedEntrySolution> = {
	id: 'two-sided-entry',
	parameters: twoSidedEntryParameters,
	views: twoSidedEntryViews,
	solve: solveTwoSidedEntry
};
