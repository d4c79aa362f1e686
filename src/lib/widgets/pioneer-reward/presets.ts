import type { PioneerRewardParameters } from '../../models/pioneer-reward/parameters.ts';

/** Named states: what differs from the defaults. In the first one a good project is left undone. */
export const pioneerRewardPresets = {
	unpaid: { discoveryCost: 25 },
	efficient: { rewardRate: 0.3, discoveryCost: 25 },
	tooHigh: { rewardRate: 0.5, discoveryCost: 55 },
	costlyFunds: { rewardRate: 0.15, costOfFunds: 0.3, discoveryCost: 25 }
} as const satisfies Record<string, Partial<PioneerRewardParameters>>;
