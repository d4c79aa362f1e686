import { sharedPrevention } from '../../models/shared-prevention/model.ts';
import type { SharedPreventionParameters } from '../../models/shared-prevention/parameters.ts';
import type { SharedPreventionSolution } from '../../models/shared-prevention/solve.ts';
import type { Widget } from '../widget.ts';
import { sharedPreventionFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { sharedPreventionPresets } from './presets.ts';

/** A risk that producers share, and three ways in which their care keeps it off. */
export const sharedPreventionWidget: Widget<SharedPreventionParameters, SharedPreventionSolution> =
	{
		model: sharedPrevention,
		Picture,
		levers: ['riskMode', 'producers', 'outbreakLoss', 'effortCost', 'baseRisk', 'lapseRisk'],
		presets: sharedPreventionPresets,
		facts: sharedPreventionFacts,
		// All choose at once; nobody follows anybody over time.
		play: null,
		words: {
			en: async () => (await import('../../i18n/en/models/shared-prevention.ts')).words,
			es: async () => (await import('../../i18n/es/models/shared-prevention.ts')).words
		}
	};
