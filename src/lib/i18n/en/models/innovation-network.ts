import type { InnovationNetworkParameters } from '../../../models/innovation-network/parameters.ts';
import type { InnovationNetworkSolution } from '../../../models/innovation-network/solve.ts';
import { splitsOf } from '../../../models/innovation-network/splits.ts';
import { sum } from '../../../models/numeric/sum.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The innovation network in English. */
export const words: ModelWords<InnovationNetworkParameters, InnovationNetworkSolution> = {
	title: 'Innovation network',
	shows:
		'What one laboratory finds out helps those near it in place and in field: left alone firms do too little research, and a budget does more where firms are close together.',
	assumes:
		'A firm learns from the research of others only by doing research itself, the less the farther they are in place and in field. How much leaves a laboratory depends on how open it is and on its kind. The return to a firm’s own research falls as it does more.',
	leavesOut:
		'Firms that move to be near others, people who change jobs and take what they know along, rivals who lose by what others find out, and an agency that does not know who learns from whom.',
	parameters: {
		locations: {
			label: 'Place',
			meaning: 'Where each firm is, on a line.',
			element: 'firm'
		},
		technologies: {
			label: 'Field',
			meaning: 'What each firm works on, on a line: neighbouring fields are alike.',
			element: 'firm'
		},
		distanceDecay: {
			label: 'Loss with distance',
			meaning: 'How fast what firms learn from each other falls with the distance between them.'
		},
		technologyDecay: {
			label: 'Loss between fields',
			meaning: 'How fast what firms learn from each other falls as their fields differ.'
		},
		spilloverStrength: {
			label: 'Strength of the spillover',
			meaning: 'What a unit of a neighbour’s research adds to each unit of a firm’s own.'
		},
		ownReturn: {
			label: 'Return to own research',
			meaning: 'What the first unit of a firm’s own research is worth; it costs 1.'
		},
		diminishingReturns: {
			label: 'How fast research tires',
			meaning: 'How much the return to a firm’s own research falls with each unit it does.'
		},
		budget: { label: 'Budget', meaning: 'What there is for research in all firms together.' },
		openness: {
			label: 'Openness',
			meaning: 'The part of what is found out that leaves a laboratory.'
		},
		emissions: {
			label: 'What spills over',
			meaning:
				'How much of each firm’s work is of use to others: more for a university than for a firm.',
			none: 'from all alike',
			element: 'firm'
		},
		allocations: {
			label: 'Split of the budget',
			meaning: 'What each firm gets of the budget, in proportion to these numbers.',
			none: 'spread evenly',
			element: 'firm',
			fields: { byHand: 'By hand' }
		},
		optimise: { label: 'Look for the best split', meaning: 'Whether the best split is shown, too.' }
	},
	views: { map: 'Map of firms', allocations: 'Split by hand' },
	presets: {
		cluster: 'All to the cluster',
		remote: 'All to the remote firms',
		closedLabs: 'Closed laboratories',
		noSpillovers: 'Nobody learns from others',
		university: 'A university among firms'
	},
	facts: {
		valueByHand: 'Worth of the budget at this split',
		valueEvenly: 'Worth of the budget spread evenly',
		valueBest: 'Worth of the budget at best',
		shortfall: 'What this split loses against the best',
		marketResearch: 'Research of all firms left alone',
		firstBestResearch: 'Research of all firms that would be best',
		welfareMarket: 'Gain of all, firms left alone',
		welfareFirstBest: 'Gain of all at best',
		largestSubsidy: 'Largest subsidy that closes the gap, a unit',
		smallestSubsidy: 'Smallest such subsidy, a unit'
	},
	picture: {
		place: 'Place',
		field: 'Field',
		firm: 'Firm',
		gets: 'gets',
		research: 'Part of the budget (money)',
		worth: 'worth',
		atBest: 'at best',
		keyThread: 'learn from each other: the thicker, the more',
		keyHand: 'part of the budget',
		keyBest: 'part in the best split',
		keyHandBar: 'the split by hand',
		keyBestBar: 'the best split'
	},
	sentence: (solution, parameters, write) =>
		[worth(solution, parameters, write), lean(solution, write), failure(solution, write)]
			.filter(Boolean)
			.join(' ')
};

/** Less than this part of a sum is noise of the computation. */
const noise = 1e-4;

function worth(
	solution: InnovationNetworkSolution,
	{ budget }: InnovationNetworkParameters,
	write: WriteNumber
): string {
	const { hand, handName, even, best } = splitsOf(solution);
	const money = (value: number) => write(value, '.3');
	const here =
		handName === null
			? `A budget of ${money(budget)}, spread evenly, is worth ${money(even.value)}`
			: `A budget of ${money(budget)}, split like this, is worth ${money(hand.value)}, spread evenly ${money(even.value)}`;
	if (!best) return `${here}.`;
	const isBest = best.value - hand.value <= noise * Math.abs(best.value);
	return isBest ? `${here}: no split does better.` : `${here}, at best ${money(best.value)}.`;
}

/** Where the best split goes, and why. */
function lean(solution: InnovationNetworkSolution, write: WriteNumber): string {
	const { best } = splitsOf(solution);
	if (!best || best.research.length < 2) return '';
	const { research } = best;
	const most = Math.max(...research);
	if (most - Math.min(...research) <= noise * most)
		return 'Spreading the budget evenly is best: it does not matter where research is done, and it tires where it is gathered.';
	const firms = (chosen: (part: number) => boolean) => {
		const numbers = research.flatMap((part, index) =>
			chosen(part) ? [write(index + 1, 'd')] : []
		);
		const last = numbers.at(-1) ?? '';
		return numbers.length < 2
			? { all: `firm ${last}`, any: numbers.length > 0 }
			: { all: `firms ${numbers.slice(0, -1).join(', ')} and ${last}`, any: true };
	};
	const leading = firms((part) => part >= most * (1 - noise));
	const empty = firms((part) => part <= most * noise);
	return empty.any
		? `The best split gives most to ${leading.all}, where most is learnt, and nothing to ${empty.all}.`
		: `The best split gives most to ${leading.all}, where most is learnt, and something to each, since research tires where it is gathered.`;
}

function failure(
	{ marketResearch, firstBestResearch }: InnovationNetworkSolution,
	write: WriteNumber
): string {
	const alone = sum(marketResearch);
	if (firstBestResearch === null)
		return `Left alone firms do ${write(alone, '.3')} of research in all, where more would be better without end, since nobody counts what others learn: the failure is one equilibrium that is inefficient.`;
	const best = sum(firstBestResearch);
	return best - alone <= noise * best
		? `Nobody learns from others, so firms left alone do what is best, ${write(alone, '.3')} in all: no coordination failure.`
		: `Left alone firms do ${write(alone, '.3')} of research in all where ${write(best, '.3')} would be best, since nobody counts what others learn: the failure is one equilibrium that is inefficient.`;
}
