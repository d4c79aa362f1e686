import type { ClusterMicrofoundationWithShareParameters } from '../../models/cluster-microfoundation/with-share.ts';

/** Named states: what differs from the defaults. The first shows the two places of rest. */
export const clusterMicrofoundationPresets = {
	ordinary: { share: 0.75 },
	strong: { spilloverStrength: 6, adoptionCost: 3.2, share: 0.5 },
	cheap: { spilloverStrength: 3, adoptionCost: 0.2, share: 0.3 },
	edge: { spilloverStrength: 3, adoptionCost: 2, share: 0.5 }
} as const satisfies Record<string, Partial<ClusterMicrofoundationWithShareParameters>>;
