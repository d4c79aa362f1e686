import { unequalExporters } from '../../models/unequal-exporters/model.ts';
import type { UnequalExportersParameters } from '../../models/unequal-exporters/parameters.ts';
import type { UnequalExportersSolution } from '../../models/unequal-exporters/solve.ts';
import { manyLevers } from '../many-levers.ts';
import type { Widget } from '../widget.ts';
import { unequalExportersFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { unequalExportersPresets } from './presets.ts';

/** A country's name that its large exporters carry, and on which the small ride along. */
export const unequalExportersWidget: Widget<UnequalExportersParameters, UnequalExportersSolution> =
	{
		model: unequalExporters,
		Picture,
		levers: ['qualityPremium', 'qualityCost', 'exportShares'],
		manyLevers,
		presets: unequalExportersPresets,
		facts: unequalExportersFacts,
		// What a firm does is best whatever the others do; nobody follows anybody over time.
		play: null,
		words: {
			en: async () => (await import('../../i18n/en/models/unequal-exporters.ts')).words,
			es: async () => (await import('../../i18n/es/models/unequal-exporters.ts')).words
		}
	};
