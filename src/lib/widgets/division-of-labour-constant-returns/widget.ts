import { divisionOfLabourConstantReturns } from '../../models/division-of-labour-constant-returns/model.ts';
import type { ConstantReturnsParameters } from '../../models/division-of-labour-constant-returns/parameters.ts';
import type { ConstantReturnsSolution } from '../../models/division-of-labour-constant-returns/solve.ts';
import type { Widget } from '../widget.ts';
import { constantReturnsFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { constantReturnsPresets } from './presets.ts';

/** The division of labour where inputs need no workers to begin: nobody waits for anybody. */
export const constantReturnsWidget: Widget<ConstantReturnsParameters, ConstantReturnsSolution> = {
	model: divisionOfLabourConstantReturns,
	Picture,
	levers: [
		'potentialVarieties',
		'backwardProductivity',
		'modernProductivity',
		'inputSubstitution',
		'inputCostShare'
	],
	presets: constantReturnsPresets,
	facts: constantReturnsFacts,
	// The wage does not depend on what others do, so nothing moves over time.
	play: null,
	words: {
		en: async () =>
			(await import('../../i18n/en/models/division-of-labour-constant-returns.ts')).words,
		es: async () =>
			(await import('../../i18n/es/models/division-of-labour-constant-returns.ts')).words
	}
};
