import type { TwoSidedEntryPathParameters } from '../../models/two-sided-entry-path/parameters.ts';
import { solveTwoSidedEntryPath } from '../../models/two-sided-entry-path/solve.ts';
import { twoSidedEntry } from '../../models/two-sided-entry/model.ts';
import type { TwoSidedEntryWithPathSolution } from '../../models/two-sided-entry/with-path.ts';
import type { Widget } from '../widget.ts';
import { twoSidedEntryFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { twoSidedEntryPresets } from './presets.ts';

/** Two crowds that come for each other. */
export const twoSidedEntryWidget: Widget<
	TwoSidedEntryPathParameters,
	TwoSidedEntryWithPathSolution
> = {
	model: twoSidedEntry,
	Picture,
	levers: [
		'firstSideShare',
		'secondSideShare',
		'firstSideBenefit',
		'firstSideLowestCost',
		'firstSideHighestCost',
		'secondSideBenefit',
		'secondSideLowestCost',
		'secondSideHighestCost',
		'adjustmentSpeed',
		'periods'
	],
	presets: twoSidedEntryPresets,
	facts: twoSidedEntryFacts,
	play: (parameters) => ({
		frames: solveTwoSidedEntryPath(parameters).path.map((shares, time) => ({
			time,
			patch: shares,
			value: shares.firstSideShare
		})),
		quantity: 'firstSide',
		time: 'time',
		threshold: null
	}),
	words: {
		en: async () => (await import('../../i18n/en/models/two-sided-entry.ts')).words,
		es: async () => (await import('../../i18n/es/models/two-sided-entry.ts')).words
	}
};
