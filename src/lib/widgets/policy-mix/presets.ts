import type { PolicyMixParameters } from '../../models/policy-mix/parameters.ts';

/** Named states: what differs from the defaults. The first is a country with much to discover. */
export const policyMixPresets = {
	poor: { income: 3000 },
	turning: { income: 9000 },
	rich: { income: 18000, steepness: 1.5 }
} as const satisfies Record<string, Partial<PolicyMixParameters>>;
