import {
	varietiesNeeded,
	withFixedLabour
} from '../../../models/division-of-labour-constant-returns/curves.ts';
import type { ConstantReturnsParameters } from '../../../models/division-of-labour-constant-returns/parameters.ts';
import type { ConstantReturnsSolution } from '../../../models/division-of-labour-constant-returns/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The division of labour with constant returns in English. */
export const words: ModelWords<ConstantReturnsParameters, ConstantReturnsSolution> = {
	title: 'Division of labour, constant returns',
	shows:
		'If no input needs workers before its first unit, every input is made even for a single modern producer, and the trap of the division of labour is gone.',
	assumes:
		'One good is made the old way, by labour alone, or the modern way, from labour and a range of inputs, as in the division of labour. But an input is made by labour alone, as many units as are wanted, each at the same cost; there are only so many kinds of it.',
	leavesOut:
		'Where new kinds of inputs come from, workers needed before the first unit, trade in inputs, and the prices of other goods.',
	parameters: {
		inputSubstitution: {
			label: 'Inputs replace each other',
			meaning:
				'How easily one input takes the place of another; if it is hard, variety counts more.'
		},
		inputCostShare: {
			label: 'Inputs in modern cost',
			meaning: 'The part of modern cost that is spent on inputs; the rest is wages.'
		},
		modernProductivity: {
			label: 'Modern productivity',
			meaning: 'How much the modern way makes of the same labour and inputs.'
		},
		backwardProductivity: {
			label: 'Backward wage',
			meaning: 'What a worker makes and earns the old way.'
		},
		potentialVarieties: {
			label: 'Kinds of inputs',
			meaning: 'How many different inputs there are, whoever uses them.'
		}
	},
	views: { wage: 'At any share', varieties: 'Kinds of inputs' },
	presets: {
		noTrap: 'All go modern, nobody waits',
		fewInputs: 'Too few kinds of inputs',
		edge: 'On the edge: both ways pay the same'
	},
	facts: {
		modernWage: 'Modern wage, at any share',
		wageGap: 'Modern wage less backward wage',
		modern: 'All go modern',
		multiple: 'Several equilibria',
		varietiesNeeded: 'Kinds of inputs from which modern production pays',
		fixedEquilibria: 'Equilibria if an input needs a worker to begin',
		fixedTippingShare: 'Tipping share there',
		fixedWageAtNone: 'What the first modern producer could pay there',
		fixedWageAtFull: 'Wage there when all are modern'
	},
	picture: {
		share: 'Share of labour in modern production',
		wage: 'Wage (goods)',
		varieties: 'Kinds of inputs that there are',
		modern: 'modern wage',
		backward: 'backward wage',
		indifferent: 'both ways pay',
		fixed: 'with fixed labour',
		tipping: 'tips at',
		modernFrom: 'modern from'
	},
	sentence: (solution, parameters, write) =>
		[state(solution, parameters, write), compared(parameters, write)].filter(Boolean).join(' ')
};

function state(
	{ modernWage, equilibrium }: ConstantReturnsSolution,
	parameters: ConstantReturnsParameters,
	write: WriteNumber
): string {
	const modern = write(modernWage, '.2f');
	const backward = write(parameters.backwardProductivity, '.2f');
	const kinds = `${write(parameters.potentialVarieties, '.3')} kinds of inputs`;
	switch (equilibrium) {
		case 'modern':
			return `One equilibrium: even the first modern producer finds all ${kinds} and can pay ${modern}, where the old way pays ${backward}; all go modern. No coordination failure.`;
		case 'backward':
			return `One equilibrium: with ${kinds} modern production pays ${modern}, whoever else is modern, and the old way ${backward}; it would take ${write(varietiesNeeded(parameters), '.3')} kinds. All stay backward, and rightly so: no coordination failure.`;
		case 'indifferent':
			return `On the edge: with ${kinds} modern production pays ${modern}, whoever else is modern, and so does the old way. Any share of it is an equilibrium and none is better: no coordination failure.`;
	}
}

function compared(parameters: ConstantReturnsParameters, write: WriteNumber): string {
	const { regime, tippingShare } = withFixedLabour(parameters).solution;
	return regime === 'multiple'
		? `If each input needed a worker before its first unit, the first would find none, and ${write(tippingShare, '.0%')} of labour would have to move together.`
		: '';
}
