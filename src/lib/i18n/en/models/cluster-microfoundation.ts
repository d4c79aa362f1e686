import type {
	ClusterMicrofoundationWithShareParameters,
	ClusterMicrofoundationWithShareSolution
} from '../../../models/cluster-microfoundation/with-share.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** What coordination is made of, in English. */
export const words: ModelWords<
	ClusterMicrofoundationWithShareParameters,
	ClusterMicrofoundationWithShareSolution
> = {
	title: 'Inside a cluster',
	shows:
		'Where a country’s sectors are called coordinated or not, many firms choose a technique that pays only in company: the sector rests where none is modern or where all are.',
	assumes:
		'A sector has many equal firms. A backward firm makes 1; a modern one pays for the technique and makes the more, the more firms are modern. In the North all are modern, and the world price of the good says so.',
	leavesOut:
		'Firms that differ, sectors that learn from each other, and how a sector comes to agree. That coordination is this choice, and not another, is our reading.',
	parameters: {
		spilloverStrength: {
			label: 'Strength of the spillover',
			meaning: 'What a modern firm gains if all others are modern too.'
		},
		adoptionCost: { label: 'Cost of the technique', meaning: 'What a firm pays to become modern.' },
		share: {
			label: 'Share of modern firms',
			meaning: 'The share of the sector’s firms that are modern now; time runs from here.'
		}
	},
	views: { firm: 'The firm', productivity: 'The sector', wage: 'The wage' },
	presets: {
		ordinary: 'A cluster half as productive again',
		strong: 'A strong spillover: nearly three times',
		cheap: 'A cheap technique: easily tipped',
		edge: 'On the edge: nothing to coordinate on'
	},
	facts: {
		coordinationFactor: 'Coordination factor of the sector',
		coordinationGain: 'Gain if all become modern',
		tippingShare: 'Tipping share',
		uncoordinatedWage: 'Wage where no firm is modern (North’s wage)',
		lowestShare: 'Share at which the sector makes least',
		lowestProductivity: 'What a firm then makes on average',
		firmHere: 'What a modern firm makes at this share',
		productivityHere: 'What a firm makes on average at this share',
		wageHere: 'Wage at this share (North’s wage)'
	},
	picture: {
		share: 'Share of modern firms',
		firm: 'What a firm makes (money)',
		productivity: 'What a firm makes on average (money)',
		wage: 'Wage (North’s wage)',
		none: 'none is modern',
		full: 'all are modern',
		tipping: 'tipping share',
		modern: 'modern firm',
		backward: 'backward firm',
		uncoordinated: 'uncoordinated:',
		coordinated: 'coordinated:',
		either: 'coordinated or not:',
		factor: 'factor',
		lowest: 'lowest:',
		handle: 'Share of modern firms',
		time: 'Period'
	},
	sentence: (solution, parameters, write) =>
		[state(solution, write), where(solution, parameters, write)].filter(Boolean).join(' ')
};

function state(
	{ coordinationFactor, coordinationGain, tippingShare }: ClusterMicrofoundationWithShareSolution,
	write: WriteNumber
): string {
	const factor = write(coordinationFactor, '.3');
	if (coordinationGain < 1e-9)
		return 'On the edge: if all were modern the sector would make just what it makes if none is. A coordination factor of 1: there is nothing to coordinate on, and no coordination failure.';
	return `Two stable equilibria: none of the firms is modern and each makes 1, or all are and each makes ${factor}. That is the coordination factor of the sector, and the coordination failure is one of several equilibria, with a wage ${write(1 / coordinationFactor, '.0%')} of what it could be. The tipping share is ${write(tippingShare, '.0%')}.`;
}

function where(
	{ at }: ClusterMicrofoundationWithShareSolution,
	{ share }: ClusterMicrofoundationWithShareParameters,
	write: WriteNumber
): string {
	if (share === null || !at) return '';
	const here = `At ${write(share, '.0%')} a modern firm makes ${write(at.firm, '.3')}`;
	if (Math.abs(at.firm - 1) < 0.005) return `${here}, as much as a backward one.`;
	return at.firm > 1
		? `${here}, more than a backward one${share > 0.995 ? ', and all stay modern' : ', and more follow'}.`
		: `${here}, less than a backward one${share > 0.005 ? ', and some give up' : ', and none begins'}.`;
}
