import { pioneerReward } from '../../models/pioneer-reward/model.ts';
import type { PioneerRewardParameters } from '../../models/pioneer-reward/parameters.ts';
import type { PioneerRewardSolution } from '../../models/pioneer-reward/solve.ts';
import type { Widget } from '../widget.ts';
import { pioneerRewardFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { pioneerRewardPresets } from './presets.ts';

/** Who opens a market, who follows, and a reward by what the followers export. */
export const pioneerRewardWidget: Widget<PioneerRewardParameters, PioneerRewardSolution> = {
	model: pioneerReward,
	Picture,
	levers: [
		'rewardRate',
		'followerMargin',
		'followerExports',
		'successProbability',
		'pioneerProfit',
		'costOfFunds',
		'discoveryCost',
		'highestDiscoveryCost'
	],
	presets: pioneerRewardPresets,
	facts: pioneerRewardFacts,
	// Each pioneer decides once; nothing moves over time.
	play: null,
	words: {
		en: async () => (await import('../../i18n/en/models/pioneer-reward.ts')).words,
		es: async () => (await import('../../i18n/es/models/pioneer-reward.ts')).words
	}
};
