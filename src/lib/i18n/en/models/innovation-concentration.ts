import type {
	InnovationConcentrationWithSplitParameters,
	InnovationConcentrationWithSplitSolution
} from '../../../models/innovation-concentration/with-split.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';
import { groupLevers, splitLabels } from './gathering-words.ts';

/** One innovation cluster or many in English. */
export const words: ModelWords<
	InnovationConcentrationWithSplitParameters,
	InnovationConcentrationWithSplitSolution
> = {
	title: 'One cluster or many',
	shows:
		'A research budget can do more gathered in one cluster than spread over all, but only where firms far apart learn little from each other and research does not tire quickly.',
	assumes:
		'Groups of firms are alike, and all groups equally far from each other. A firm learns from the research of others only by doing research itself, and most from its own group. The return to a firm’s own research falls as it does more. The budget is given.',
	leavesOut:
		'Groups that differ in what they are good at, who could tell the right one, lobbies that want to be it, and what the losing regions say.',
	parameters: {
		...groupLevers,
		spilloverStrength: {
			label: 'Strength of the spillover',
			meaning: 'What a unit of a neighbour’s research adds to each unit of a firm’s own.'
		},
		diminishingReturns: {
			label: 'How fast research tires',
			meaning: 'How much the return to a firm’s own research falls with each unit it does.'
		},
		ownReturn: {
			label: 'Return to own research',
			meaning: 'What the first unit of a firm’s own research is worth; it costs 1.'
		}
	},
	views: { split: 'Split by hand', value: 'When spreading wins' },
	presets: {
		farApart: 'Groups far apart: one cluster wins',
		near: 'Groups close together: spreading wins',
		edge: 'On the edge: any split does as well',
		tiring: 'Research tires quickly: spreading wins'
	},
	facts: {
		concentrate: 'One cluster is better than spreading',
		valueHere: 'Worth of the budget at this split',
		favoured: 'Budget of the one group',
		other: 'Budget of each other group',
		valueDispersed: 'Worth of the budget spread evenly',
		valueConcentrated: 'Worth of the budget all in one group',
		difference: 'What one cluster brings beyond spreading',
		proximityAcrossUpperBound: 'One cluster wins below this closeness of groups',
		externalMarginalProductDispersed: 'Gain of others from one unit more, spread evenly',
		externalMarginalProductConcentrated: 'Gain of others from one unit more, all in one group',
		marketResearch: 'Research of a firm left alone',
		firstBestResearch: 'Research of a firm that would be best'
	},
	picture: {
		...splitLabels,
		budgets: 'Budget of each group (money)',
		value: 'Worth of the budget (money)',
		proximity: 'Closeness of groups'
	},
	sentence: (solution, parameters, write) =>
		[
			here(solution, parameters, write),
			verdict(solution, parameters, write),
			failure(solution, write)
		].join(' ')
};

function here(
	{ split, valueDispersed, valueConcentrated }: InnovationConcentrationWithSplitSolution,
	{ gatheredShare, budget }: InnovationConcentrationWithSplitParameters,
	write: WriteNumber
): string {
	const spread = write(valueDispersed, '.3');
	const gathered = write(valueConcentrated, '.3');
	if (split.best === 'same')
		return `However a budget of ${write(budget, '.3')} is split, it is worth ${spread}.`;
	return gatheredShare > 0 && gatheredShare < 1
		? `With ${write(split.budgets.favoured, '.3')} of it in one group, a budget of ${write(budget, '.3')} is worth ${write(split.value, '.3')}; spread evenly it would be ${spread}, all in one group ${gathered}.`
		: `A budget of ${write(budget, '.3')} is worth ${spread} spread evenly and ${gathered} all in one group.`;
}

function verdict(
	{ split, proximityAcrossUpperBound: bound }: InnovationConcentrationWithSplitSolution,
	{ proximityAcross }: InnovationConcentrationWithSplitParameters,
	write: WriteNumber
): string {
	const close = write(proximityAcross, '.2f');
	const limit = write(bound, '.2f');
	switch (split.best) {
		case 'gather':
			return `One cluster wins: at a closeness of ${close}, below ${limit}, what neighbours learn from each other outweighs that their research tires.`;
		case 'same':
			return `On the edge: at a closeness of ${close} what neighbours learn from each other just makes up for research that tires, and no split is better than another.`;
		case 'spread':
			return bound > 0
				? `Spreading wins: at a closeness of ${close}, above ${limit}, firms learn enough from other groups, and research tires where it is gathered.`
				: 'Spreading wins however far apart groups are: research tires faster than neighbours learn from each other.';
	}
}

function failure(
	{ marketResearch, firstBestResearch }: InnovationConcentrationWithSplitSolution,
	write: WriteNumber
): string {
	if (marketResearch === null)
		return 'No coordination failure decides this: spillovers are so strong that firms left alone would spur each other on without end, and the question is only where a given budget does most.';
	const best =
		firstBestResearch === null
			? 'where more would be better without end'
			: `where ${write(firstBestResearch, '.3')} would be best`;
	return `Left alone each firm does ${write(marketResearch, '.3')} ${best}, since nobody counts what others learn: the failure is one equilibrium that is inefficient.`;
}
