import type { BigPushParameters } from '../../../models/big-push/parameters.ts';
import type { BigPushSolution } from '../../../models/big-push/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The big push in English. */
export const words: ModelWords<BigPushParameters, BigPushSolution> = {
	title: 'Big push',
	shows:
		'Factories pay only where enough people earn factory incomes, so that each sector may wait for the others.',
	assumes:
		'Every good takes the same share of spending. A cottage makes one unit a worker; a factory first hires workers before its first unit, then makes more with each, and must pay a premium because its work is disliked. Profits are spent at home, and no good is traded abroad.',
	leavesOut:
		'Trade, banks, time to build, and sectors that differ. With exports, a factory would not need customers at home.',
	parameters: {
		labourForce: { label: 'Labour force', meaning: 'All workers of the economy.' },
		factoryProductivity: {
			label: 'Factory productivity',
			meaning: 'What a factory worker makes while a cottage worker makes one unit.'
		},
		fixedLabour: {
			label: 'Fixed labour',
			meaning: 'Workers a factory needs before its first unit.'
		},
		wagePremium: {
			label: 'Wage premium',
			meaning: 'Extra pay that makes up for the disutility of factory work.'
		},
		share: {
			label: 'Share of factories',
			meaning: 'The share of sectors that run a factory now; time runs from here.'
		}
	},
	views: { profit: 'Profit', income: 'Income', welfare: 'Welfare' },
	presets: {
		trap: 'The trap',
		noPremium: 'No wage premium: one equilibrium',
		knifeEdge: 'On the edge: the last factory breaks even',
		richMarket: 'A large market: no trap',
		dearFactories: 'Factories too dear'
	},
	facts: {
		tippingShare: 'Tipping share',
		profitAtNone: 'Profit of the first factory',
		profitAtFull: 'Profit of each when all industrialise',
		incomeAtNone: 'Income when none industrialises',
		incomeAtFull: 'Income when all industrialise',
		welfareAtNone: 'Welfare when none industrialises',
		welfareAtFull: 'Welfare when all industrialise',
		equilibria: 'Equilibria',
		subsidyToRemoveBadEquilibrium: 'Smallest subsidy per factory that ends the trap',
		averageGain: 'Profit averaged over all shares',
		firstBestShare: 'Share a planner would choose',
		profitHere: 'Profit of a factory at this share',
		incomeHere: 'Income at this share',
		welfareHere: 'Welfare at this share'
	},
	picture: {
		share: 'Share of sectors with a factory',
		profit: 'Profit of a factory (goods)',
		income: 'Income (goods)',
		welfare: 'Welfare (goods)',
		none: 'all wait',
		full: 'all industrialise',
		tipping: 'tipping share',
		interior: 'indifferent',
		handle: 'Share of factories',
		time: 'Period'
	},
	sentence: (solution, { wagePremium, share }, write) =>
		[state(solution, wagePremium, write), where(solution, share, write)].filter(Boolean).join(' ')
};

function state(solution: BigPushSolution, wagePremium: number, write: WriteNumber): string {
	const {
		regime,
		profitAtNone,
		profitAtFull,
		welfareAtNone,
		welfareAtFull,
		tippingShare,
		firstBestShare
	} = solution;
	const none = write(welfareAtNone, '.0f');
	const full = write(welfareAtFull, '.0f');
	switch (regime) {
		case 'multiple':
			return `Two stable equilibria: if all wait, the first factory would lose ${write(-profitAtNone, '.3')}; if all industrialise, each earns ${write(profitAtFull, '.3')}. The coordination failure is one of several equilibria: waiting yields a welfare of ${none}, moving together ${full}. The tipping share is ${write(tippingShare, '.0%')}.`;
		case 'unique-full':
			return `One equilibrium: the first factory already earns ${write(profitAtNone, '.3')}, so every sector industrialises and welfare is ${full}. ${tooFew(firstBestShare, 1, write) || 'Nobody needs to wait for the others: no coordination failure.'}`;
		case 'unique-none':
			return `One equilibrium: even if all industrialised, each factory would lose ${write(-profitAtFull, '.3')}, so every sector waits and welfare is ${none}. ${
				tooFew(firstBestShare, 0, write) ||
				(wagePremium > 0
					? 'No failure of coordination: moving together would not pay either.'
					: 'Moving together would not pay at these prices.')
			}`;
		case 'knife-edge':
			return tippingShare === 0
				? `On the edge: the first factory just breaks even, so the trap at share ${write(0, 'd')} does not hold. All industrialised is the one stable equilibrium, with a welfare of ${full} against ${none}: no coordination failure is left.`
				: `On the edge: when all industrialise, each factory just breaks even, so moving together gives a welfare of ${full}, the same as waiting. Only waiting is stable; there is nothing to gain by coordination.`;
		case 'continuum':
			return `On the edge: a factory breaks even whatever the others do, so every share is an equilibrium, with a welfare of ${none} at each. ${tooFew(firstBestShare, 0, write)}`.trim();
	}
}

/** A unique equilibrium can still be short of the best: a factory sells at the cottages' price. */
function tooFew(best: number | null, reached: number, write: WriteNumber): string {
	return best !== null && Math.abs(best - reached) > 1e-9
		? `It is inefficient all the same: a planner would industrialise ${write(best, '.0%')} of the sectors.`
		: '';
}

function where(solution: BigPushSolution, share: number | null, write: WriteNumber): string {
	if (share === null || !solution.at) return '';
	const { profit } = solution.at;
	const here = `At ${write(share, '.0%')} a factory`;
	if (Math.abs(profit) < 0.005) return `${here} breaks even.`;
	return profit > 0
		? `${here} earns ${write(profit, '.3')}, ${share > 0.995 ? 'and all stay' : 'and more follow'}.`
		: `${here} ${share < 0.005 ? 'would lose' : 'loses'} ${write(-profit, '.3')}, ${share < 0.005 ? 'and none starts' : 'and factories close'}.`;
}
