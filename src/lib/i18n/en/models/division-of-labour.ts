import type { DivisionOfLabourParameters } from '../../../models/division-of-labour/parameters.ts';
import type { DivisionOfLabourSolution } from '../../../models/division-of-labour/solve.ts';
import type { ModelWords } from '../../model-words.ts';
import { sentence } from './division-of-labour-sentence.ts';

/** The division of labour in English. */
export const words: ModelWords<DivisionOfLabourParameters, DivisionOfLabourSolution> = {
	title: 'Division of labour',
	shows:
		'Modern producers need many specialised inputs, and makers of inputs need many modern producers, so that each may wait for the other; inputs from abroad can end the wait.',
	assumes:
		'One good is made the old way, by labour alone, or the modern way, from labour and a range of inputs. Each input needs some workers before its first unit, so that there are the more of them the larger the demand, and none earns a profit. Labour goes where the wage is higher. Inputs may be imported at a cost; none are exported.',
	leavesOut:
		'Other goods and their prices, exports of inputs, capital, and firms that would make several inputs.',
	parameters: {
		labourForce: { label: 'Labour force', meaning: 'All workers of the economy.' },
		inputSubstitution: {
			label: 'Inputs replace each other',
			meaning:
				'How easily one input takes the place of another; if it is hard, variety counts more.'
		},
		inputCostShare: {
			label: 'Inputs in modern cost',
			meaning: 'The part of modern cost that is spent on inputs; the rest is wages.'
		},
		fixedLabour: {
			label: 'Fixed labour of an input',
			meaning: 'Workers an input needs before its first unit.'
		},
		modernProductivity: {
			label: 'Modern productivity',
			meaning: 'How much the modern way makes of the same labour and inputs.'
		},
		backwardProductivity: {
			label: 'Backward wage',
			meaning: 'What a worker makes and earns the old way.'
		},
		foreignVarieties: {
			label: 'Foreign inputs',
			meaning: 'How many different inputs can be bought abroad; 0: none.'
		},
		tradeCostFactor: {
			label: 'Trade cost of inputs',
			meaning: 'How many times its foreign price an input costs once delivered; 1: free trade.'
		},
		foreignPrice: { label: 'Foreign price', meaning: 'What an input costs abroad.' },
		share: {
			label: 'Share in modern production',
			meaning: 'The share of labour in the modern way and its inputs; time runs from here.'
		}
	},
	views: { wage: 'Wage', varieties: 'Inputs', trade: 'Trade costs' },
	presets: {
		trap: 'The trap, without trade in inputs',
		smallEconomy: 'An economy too small',
		dearImports: 'Foreign inputs, dear to bring in',
		cheapImports: 'Foreign inputs, cheap to bring in: no trap',
		inputsOnly: 'Made of inputs alone',
		someImports: 'Some imports, inputs alike',
		nearlyConstantReturns: 'Inputs that need little to begin'
	},
	facts: {
		equilibria: 'Equilibria',
		tippingShare: 'Tipping share of labour',
		modernWageAtNone: 'Wage the first modern producer can pay',
		modernWageAtFull: 'Wage when all are modern',
		varietiesAtFull: 'Local inputs when all are modern',
		localInputShareAtFull: 'Part of spending on inputs that stays at home when all are modern',
		smallestLabourForce: 'Workers needed for modern production to hold',
		smallestLabourForceFirstBest: 'Workers from which it is worth while',
		welfareFirstBest: 'The most that could be made in the modern way',
		plannerChoosesModern: 'A planner would go modern',
		tradeCostFactorLowerBound: 'The trap exists only above this trade cost',
		inputLabourShareMarket: 'Part of labour that the market puts into inputs',
		inputLabourShareFirstBest: 'Part of labour that a planner would put into inputs',
		optimalInputSubsidy: 'Subsidy on inputs that does the same',
		markup: 'Price of an input over its marginal cost (times)',
		returnsExponent: 'How steeply the modern wage rises (exponent)',
		modernWageHere: 'Modern wage at this share',
		varietiesHere: 'Local inputs at this share',
		wageGapHere: 'Modern wage less backward wage at this share'
	},
	picture: {
		share: 'Share of labour in modern production',
		wage: 'Wage (goods)',
		varieties: 'Local inputs (varieties)',
		tradeCost: 'Trade cost of inputs (times the foreign price)',
		none: 'all backward',
		full: 'all modern',
		partial: 'some modern',
		tipping: 'tipping share',
		interior: 'indifferent',
		backwardWage: 'backward wage',
		allModern: 'wage if all are modern',
		firstModern: 'wage of the first',
		trap: 'a trap at any of these costs',
		noTrap: 'no trap at any of these costs',
		trapFrom: 'trap from',
		backwardFrom: 'backward from',
		backwardAlways: 'backward at any of these costs',
		noImports: 'no foreign inputs to bring in',
		handle: 'Share in modern production',
		time: 'Period'
	},
	sentence
};
