import type { InnovationConcentrationWithSplitParameters } from '../../models/innovation-concentration/with-split.ts';

/** Named states: what differs from the defaults. The first is a budget better kept together. */
export const innovationConcentrationPresets = {
	farApart: { gatheredShare: 0.4 },
	near: { proximityAcross: 0.8, gatheredShare: 0.4 },
	edge: { proximityAcross: 0.6, gatheredShare: 0.4 },
	tiring: {
		firmsPerGroup: 3,
		groups: 2,
		proximityAcross: 0.1,
		spilloverStrength: 0.05,
		diminishingReturns: 0.6,
		budget: 6,
		gatheredShare: 0.4
	}
} as const satisfies Record<string, Partial<InnovationConcentrationWithSplitParameters>>;
