import type { InnovationAdditiveWithSplitParameters } from '../../models/innovation-additive/with-split.ts';

/** Named states: what differs from the defaults. The first is spillovers that make no case for a cluster. */
export const innovationAdditivePresets = {
	decreasing: { gatheredShare: 0.5 },
	constant: { knowledgeExponent: 1, gatheredShare: 0.5 },
	increasing: { knowledgeExponent: 1.5, gatheredShare: 0.5 }
} as const satisfies Record<string, Partial<InnovationAdditiveWithSplitParameters>>;
