import { labourPooling } from '../../models/labour-pooling/model.ts';
import type { LabourPoolingParameters } from '../../models/labour-pooling/parameters.ts';
import type { LabourPoolingSolution } from '../../models/labour-pooling/solve.ts';
import type { Widget } from '../widget.ts';
import { labourPoolingFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { labourPoolingPresets } from './presets.ts';

/** Firms with good and bad years that hire in one labour market. */
export const labourPoolingWidget: Widget<LabourPoolingParameters, LabourPoolingSolution> = {
	model: labourPooling,
	Picture,
	levers: ['firms', 'shockSize', 'diminishingReturns', 'workersPerFirm', 'productivity'],
	presets: labourPoolingPresets,
	facts: labourPoolingFacts,
	// Each year is drawn anew; nothing is carried from one to the next.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/labour-pooling.ts')).words,
		es: async () => (await import('../../i18n/es/models/labour-pooling.ts')).words
	}
};
