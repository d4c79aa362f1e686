import { jointProject } from '../../models/joint-project/model.ts';
import type { JointProjectParameters } from '../../models/joint-project/parameters.ts';
import type { JointProjectSolution } from '../../models/joint-project/solve.ts';
import type { Widget } from '../widget.ts';
import { jointProjectFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { jointProjectPresets } from './presets.ts';

/** A facility and its users, of which neither is worth while without the other. */
export const jointProjectWidget: Widget<JointProjectParameters, JointProjectSolution> = {
	model: jointProject,
	Picture,
	levers: [
		'firstSideRevenue',
		'firstSideCost',
		'secondSideRevenue',
		'secondSideCost',
		'firstSideRevenueAlone',
		'secondSideRevenueAlone'
	],
	presets: jointProjectPresets,
	facts: jointProjectFacts,
	// Each side decides once.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/joint-project.ts')).words,
		es: async () => (await import('../../i18n/es/models/joint-project.ts')).words
	}
};
