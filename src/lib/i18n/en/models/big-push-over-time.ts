import type { BigPushOverTimeParameters } from '../../../models/big-push-over-time/parameters.ts';
import type { BigPushOverTimeSolution } from '../../../models/big-push-over-time/solve.ts';
import type { ModelWords } from '../../model-words.ts';
import { sentence } from './big-push-over-time-sentence.ts';

/** The big push over time in English. */
export const words: ModelWords<BigPushOverTimeParameters, BigPushOverTimeSolution> = {
	title: 'Big push over time',
	shows:
		'A factory costs labour today and sells tomorrow, so that it waits for the customers that other factories would make; but when many build at once, interest rises and pulls the other way.',
	assumes:
		'Two periods. A sector that invests hires workers in the first and sells in the second, at the price of the cottages it replaces. People value later consumption a little less, and dislike it to be uneven over time. They own all firms, and all wages are equal.',
	leavesOut:
		'Borrowing from abroad, which would hold interest down; more than two periods; and sectors that differ.',
	parameters: {
		labourForce: {
			label: 'Labour force',
			meaning: 'All workers of the economy, in either period.'
		},
		factoryProductivity: {
			label: 'Factory productivity',
			meaning: 'What a factory worker makes tomorrow while a cottage worker makes one unit.'
		},
		fixedLabour: {
			label: 'Fixed labour',
			meaning: 'Workers a factory needs today, before it makes its first unit tomorrow.'
		},
		discountFactor: {
			label: 'Patience',
			meaning: 'What consumption tomorrow counts for, where consumption today counts one.'
		},
		substitutionOverTime: {
			label: 'Shifting over time',
			meaning:
				'How readily people consume less today for more tomorrow; at 1 interest does not rise at all.'
		},
		substitutionAcrossGoods: {
			label: 'Replacing one good by another',
			meaning:
				'How easily people replace one good by another; if it is high a factory might sell below the price of the cottages, and the model says so.'
		},
		share: {
			label: 'Share that invests',
			meaning: 'The share of sectors that build a factory; time runs from here.'
		}
	},
	views: { profit: 'Profit', interest: 'Interest', welfare: 'Welfare' },
	presets: {
		trap: 'The trap',
		noShifting: 'People shift little: interest stops the rise',
		freeShifting: 'People shift freely: interest never rises',
		patientAndProductive: 'Patient and productive: no trap',
		largerMarket: 'A larger market',
		partOrAll: 'Part of the way, or all of it',
		noneOrPart: 'None, or part of the way',
		dearFactories: 'Factories too dear'
	},
	facts: {
		equilibria: 'Equilibria',
		tippingShare: 'Tipping share',
		partialShare: 'Share at which investment stops part of the way',
		profitAtNone: 'Value of the first factory',
		profitAtFull: 'Value of each factory when all invest',
		interestFactorAtNone: 'Repaid tomorrow for one good today when none invests',
		interestFactorAtFull: 'Repaid tomorrow for one good today when all invest',
		consumptionEquivalentAtNone: 'Welfare, as even consumption, when none invests',
		consumptionEquivalentAtFull: 'Welfare, as even consumption, when all invest',
		fixedLabourLowerBound: 'Waiting is an equilibrium from this fixed labour on (workers)',
		fixedLabourUpperBound: 'Investing by all is one up to this fixed labour (workers)',
		substitutionOverTimeLowerBound: 'Both can hold only if people shift more than this',
		subsidyToRemoveBadEquilibrium: 'Smallest subsidy per factory that ends the trap',
		limitPricingOptimal: 'Factories do best at the cottages’ price',
		incomeFirstPeriodHere: 'Consumption today at this share',
		incomeSecondPeriodHere: 'Consumption tomorrow at this share',
		interestFactorHere: 'Repaid tomorrow for one good today at this share',
		profitHere: 'Value of a factory at this share',
		consumptionEquivalentHere: 'Welfare, as even consumption, at this share'
	},
	picture: {
		share: 'Share of sectors that invest',
		profit: 'Value of a factory today (goods)',
		interest: 'Repaid tomorrow for one good today (goods)',
		welfare: 'Welfare, as even consumption (goods)',
		none: 'all wait',
		full: 'all invest',
		partial: 'part of the way',
		tipping: 'tipping share',
		interior: 'indifferent',
		patienceOnly: 'if interest stayed',
		handle: 'Share that invests',
		time: 'Period'
	},
	sentence
};
