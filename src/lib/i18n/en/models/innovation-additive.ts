import type {
	InnovationAdditiveWithSplitParameters,
	InnovationAdditiveWithSplitSolution
} from '../../../models/innovation-additive/with-split.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';
import { groupLevers, splitLabels } from './gathering-words.ts';

/** The counter-example to innovation clusters in English. */
export const words: ModelWords<
	InnovationAdditiveWithSplitParameters,
	InnovationAdditiveWithSplitSolution
> = {
	title: 'No case for a cluster',
	shows:
		'Spillovers alone do not make a cluster better: where knowledge simply adds up, gathering a budget only makes firms less equal, and with decreasing returns that costs.',
	assumes:
		'Groups of firms are alike, and all groups equally far from each other. What a firm knows is its own research and part of that of all others, most of its own group’s; a firm that does nothing learns as much as one that does. The budget is given.',
	leavesOut:
		'That a firm may have to do research itself to understand that of others, which is what can make a cluster better; and groups that differ in what they are good at.',
	parameters: {
		...groupLevers,
		spilloverStrength: {
			label: 'Strength of the spillover',
			meaning: 'What a unit of a neighbour’s research adds to what a firm knows.'
		},
		knowledgeExponent: {
			label: 'Returns to knowledge',
			meaning:
				'Below 1 twice the knowledge is worth less than twice as much, above 1 it is worth more.'
		}
	},
	views: { split: 'Split by hand', difference: 'When spreading wins' },
	presets: {
		decreasing: 'Decreasing returns: spreading wins',
		constant: 'Constant returns: any split does as well',
		increasing: 'Increasing returns: one cluster wins'
	},
	facts: {
		valueHere: 'Worth of all knowledge at this split',
		favoured: 'Budget of the one group',
		other: 'Budget of each other group',
		stockFavoured: 'Knowledge of a firm in the one group',
		stockOther: 'Knowledge of a firm in another group',
		stockOfAll: 'Knowledge of all firms, at any split',
		valueDispersed: 'Worth of all knowledge if spread evenly',
		valueConcentrated: 'Worth of all knowledge if all in one group',
		difference: 'What one cluster brings beyond spreading'
	},
	picture: {
		...splitLabels,
		stocks: 'Knowledge of a firm in each group',
		value: 'Worth of all knowledge (money)',
		returns: 'Returns to knowledge',
		difference: 'One cluster less spreading (money)',
		tie: 'a tie'
	},
	sentence: (solution, parameters, write) =>
		[
			here(solution, parameters, write),
			verdict(solution, parameters),
			'No coordination failure decides where the money goes, for no firm has to wait for another; that others learn without paying is a reason to spend, not to gather.'
		].join(' ')
};

function here(
	{ split, valueDispersed, valueConcentrated }: InnovationAdditiveWithSplitSolution,
	{ gatheredShare, budget }: InnovationAdditiveWithSplitParameters,
	write: WriteNumber
): string {
	const spread = write(valueDispersed, '.3');
	const gathered = write(valueConcentrated, '.3');
	if (split.best === 'same')
		return `However a budget of ${write(budget, '.3')} is split, all knowledge is worth ${spread}.`;
	return gatheredShare > 0 && gatheredShare < 1
		? `With ${write(split.budgets.favoured, '.3')} of a budget of ${write(budget, '.3')} in one group, all knowledge is worth ${write(split.value, '.3')}; spread evenly it would be ${spread}, all in one group ${gathered}.`
		: `With a budget of ${write(budget, '.3')} all knowledge is worth ${spread} if it is spread evenly and ${gathered} all in one group.`;
}

function verdict(
	{ split }: InnovationAdditiveWithSplitSolution,
	{ knowledgeExponent }: InnovationAdditiveWithSplitParameters
): string {
	const moved = 'gathering makes what firms know less equal and leaves the sum as it is';
	switch (split.best) {
		case 'spread':
			return `Spreading wins: ${moved}; with decreasing returns those left with less lose more than the others gain.`;
		case 'gather':
			return `One cluster wins, but only because returns increase: ${moved}, and those with more gain more than the others lose.`;
		case 'same':
			return knowledgeExponent === 1
				? `A tie: ${moved}, and with constant returns only the sum counts.`
				: 'A tie: every firm knows as much wherever the money goes.';
	}
}
