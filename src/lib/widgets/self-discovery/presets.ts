import type { SelfDiscoveryParameters } from '../../models/self-discovery/parameters.ts';

/** Named states: what differs from the defaults. In the first one too little is tried. */
export const selfDiscoveryPresets = {
	copied: {},
	neutral: { appropriableShare: 0.2 },
	racing: { appropriableShare: 0.6 }
} as const satisfies Record<string, Partial<SelfDiscoveryParameters>>;
