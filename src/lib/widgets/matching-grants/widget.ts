import { matchingGrants } from '../../models/matching-grants/model.ts';
import type { MatchingGrantsParameters } from '../../models/matching-grants/parameters.ts';
import type { MatchingGrantsSolution } from '../../models/matching-grants/solve.ts';
import { manyLevers } from '../many-levers.ts';
import type { Widget } from '../widget.ts';
import { matchingGrantsFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { matchingGrantsPresets } from './presets.ts';

/** Projects of firms, ranked, and funded in part as far as the money goes. */
export const matchingGrantsWidget: Widget<MatchingGrantsParameters, MatchingGrantsSolution> = {
	model: matchingGrants,
	Picture,
	levers: [
		'budget',
		'ranking',
		'screenAdditionality',
		'shareRule',
		'fixedGrantShare',
		'qualityFloor',
		'costOfFunds',
		'projects'
	],
	manyLevers,
	presets: matchingGrantsPresets,
	facts: matchingGrantsFacts,
	// All projects are judged at once; nothing moves over time.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/matching-grants.ts')).words,
		es: async () => (await import('../../i18n/es/models/matching-grants.ts')).words
	}
};
