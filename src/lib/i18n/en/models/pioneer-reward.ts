import type { PioneerRewardParameters } from '../../../models/pioneer-reward/parameters.ts';
import type { PioneerRewardSolution } from '../../../models/pioneer-reward/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Rewards for pioneers in English. */
export const words: ModelWords<PioneerRewardParameters, PioneerRewardSolution> = {
	title: 'Reward for pioneers',
	shows:
		'Who opens an export market bears the cost of trying, others follow for nothing, and so too few try; a reward by what the followers export can put it right.',
	assumes:
		'Each pioneer knows what its try costs; cheap and dear tries are equally common. A try succeeds with a given chance, and then others follow. The country gains a margin on what followers export. The reward is paid to the pioneer for each unit of those exports.',
	leavesOut:
		'Who was first, which may be hard to tell; followers who lower the pioneer’s own profit; and rewards that come years after the cost was borne.',
	parameters: {
		highestDiscoveryCost: {
			label: 'Dearest try',
			meaning: 'Tries cost anything between nothing and this, all equally common.'
		},
		successProbability: {
			label: 'Chance of success',
			meaning: 'How likely a try is to open the market.'
		},
		pioneerProfit: {
			label: 'Pioneer’s own profit',
			meaning: 'What the pioneer itself earns if its try succeeds.'
		},
		followerExports: {
			label: 'Followers’ exports',
			meaning: 'What others export once the market is open.'
		},
		followerMargin: {
			label: 'Gain on followers’ exports',
			meaning: 'The part of followers’ exports that is a gain to the country.'
		},
		rewardRate: {
			label: 'Reward rate',
			meaning: 'The part of followers’ exports that the pioneer is paid.'
		},
		costOfFunds: {
			label: 'Cost of public money',
			meaning: 'What is lost for each unit of tax money raised.'
		},
		discoveryCost: {
			label: 'Cost of one project',
			meaning: 'One project looked at by itself.',
			none: 'no single project'
		}
	},
	views: {
		pioneers: 'Who enters',
		entryShare: 'Entry',
		welfare: 'Gain',
		outlay: 'Outlay'
	},
	presets: {
		unpaid: 'No reward: followers ride free',
		efficient: 'A reward equal to the gain',
		tooHigh: 'A reward too high',
		costlyFunds: 'Public money is dear'
	},
	facts: {
		entryShare: 'Pioneers who enter',
		entryShareFirstBest: 'Pioneers who should',
		discoveryCostCutoff: 'Dearest try that is made',
		discoveryCostCutoffLaissezFaire: 'Dearest try without reward',
		discoveryCostCutoffFirstBest: 'Dearest try that is worth it',
		welfare: 'Gain of the country for each pioneer',
		welfareLaissezFaire: 'Gain without reward',
		welfareFirstBest: 'Gain at best',
		optimalRewardRate: 'Best reward rate',
		welfareAtOptimalReward: 'Gain at the best rate',
		expectedOutlay: 'Outlay for each pioneer',
		privateValue: 'The project’s value to its pioneer',
		socialValue: 'The project’s value to the country',
		smallestRewardRate: 'Smallest rate at which it is done'
	},
	picture: {
		cost: 'Cost of a try (money)',
		gain: 'What a try brings on average (money)',
		rate: 'Reward rate',
		entryShare: 'Pioneers who enter',
		welfare: 'Gain for each pioneer (money)',
		outlay: 'Outlay for each pioneer (money)',
		enter: 'enter',
		should: 'should',
		project: 'one project:',
		best: 'at best',
		bestRate: 'best reward rate',
		anyway: 'enter anyway',
		toCountry: 'what a try brings to the country',
		toPioneer: 'what it brings to the pioneer',
		gained: 'gained',
		lost: 'lost'
	},
	sentence: (solution, parameters, write) =>
		[verdict(solution, parameters, write), single(solution, parameters, write)]
			.filter(Boolean)
			.join(' ')
};

function verdict(
	solution: PioneerRewardSolution,
	{ followerMargin, costOfFunds }: PioneerRewardParameters,
	write: WriteNumber
): string {
	const { entryShare, entryShareFirstBest, optimalRewardRate } = solution;
	const enter = write(entryShare, '.0%');
	const should = write(entryShareFirstBest, '.0%');
	const best = write(optimalRewardRate, '.0%');
	const isAlike = enter === should;
	const advice =
		optimalRewardRate === 0
			? 'With public money so dear, the best reward is none.'
			: costOfFunds > 0
				? `With public money as dear as it is, a reward of ${best} is best.`
				: `A reward of ${best}, equal to what the country gains on followers’ exports, would put it right.`;
	if (Math.abs(entryShare - entryShareFirstBest) < 1e-9)
		return `As many pioneers enter as should, ${enter}: no coordination failure is left. The reward costs ${write(solution.expectedOutlay, '.3')} for each pioneer there is.`;
	if (entryShare < entryShareFirstBest)
		return `Of all pioneers ${enter} enter${isAlike ? ', slightly fewer than should' : ` where ${should} should`}: others follow for nothing. The failure is one equilibrium that is inefficient. ${advice}`;
	return `Of all pioneers ${enter} enter${isAlike ? ', slightly more than should' : ` where ${should} should`}: the reward pays more than the ${write(followerMargin, '.0%')} that the country gains on followers’ exports, and tries are made that are not worth their cost. One equilibrium that is inefficient, made by the policy.`;
}

function single(
	{ single: project }: PioneerRewardSolution,
	{ discoveryCost }: PioneerRewardParameters,
	write: WriteNumber
): string {
	if (project === null) return '';
	const { privateValue, socialValue, smallestRewardRate } = project;
	const done =
		privateValue >= 0
			? 'is done'
			: `is not done; from a reward of ${write(smallestRewardRate, '.0%')} on it would be`;
	const worth =
		socialValue >= 0
			? `worth ${write(socialValue, '.3')} to the country`
			: `a loss of ${write(-socialValue, '.3')} to the country`;
	return `A project that costs ${write(discoveryCost, '.3')}, ${worth}, ${done}.`;
}
