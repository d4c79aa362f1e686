import type { KnowledgeSpilloversParameters } from '../../../models/knowledge-spillovers/parameters.ts';
import type { KnowledgeSpilloversSolution } from '../../../models/knowledge-spillovers/solve.ts';
import type { ModelWords } from '../../model-words.ts';
import { sentence } from './knowledge-spillovers-sentence.ts';

/** Knowledge spillovers in English. */
export const words: ModelWords<KnowledgeSpilloversParameters, KnowledgeSpilloversSolution> = {
	title: 'Knowledge spillovers',
	shows:
		'Whoever uses a new technique teaches the others for nothing, so that too few begin; and a push that stops half way leaves the country poorer.',
	assumes:
		'Many equal firms choose between an old technique, which makes one, and a new one, which costs something and yields the more the more firms use it. The old technique may profit from the same knowledge: not at all in the first case of the paper, as much as the new one in the second. Nobody pays for what is learnt.',
	leavesOut:
		'Firms that learn at different speeds, patents and licences, and the taxes that pay for a subsidy.',
	parameters: {
		spilloverStrength: {
			label: 'Strength of the spillover',
			meaning: 'What a modern firm gains if all others are modern too.'
		},
		adoptionCost: { label: 'Cost of the technique', meaning: 'What a firm pays to become modern.' },
		spilloverToBackward: {
			label: 'Backward firms learn',
			meaning:
				'The part of the same gain that backward firms have: none of it in the first case of the paper, all of it in the second.'
		},
		subsidy: {
			label: 'Flat subsidy',
			meaning: 'What each firm that adopts receives, whatever the others do.'
		},
		firms: {
			label: 'Number of firms',
			meaning: 'Where firms are few, each learns also from its own adoption.',
			none: 'so many that none moves the share'
		},
		share: {
			label: 'Share that adopts',
			meaning: 'The share of firms that are modern now; time runs from here.'
		}
	},
	views: {
		gain: 'Gain',
		cases: 'Two cases',
		welfare: 'Welfare',
		subsidies: 'Subsidies',
		externality: 'Gain to others'
	},
	presets: {
		usersLearn: 'Only users learn: the trap',
		allLearn: 'Everybody learns: nobody begins',
		partial: 'Backward firms learn half',
		subsidised: 'A subsidy too small to begin',
		flatSubsidy: 'A flat subsidy that ends the trap',
		fewFirms: 'Two firms: no trap',
		knifeEdge: 'On the edge: all gain just nothing',
		notWorthIt: 'Not worth its cost'
	},
	facts: {
		equilibria: 'Equilibria',
		tippingShare: 'Tipping share',
		gainAtNone: 'Net gain of the first adopter',
		gainAtFull: 'Net gain of an adopter when all adopt',
		welfareAtNone: 'Average income when none adopts',
		welfareAtFull: 'Average income when all adopt, without the subsidy',
		lowestWelfareShare: 'Share at which average income is lowest',
		dominanceSubsidy: 'Flat subsidy that makes adopting pay whatever others do',
		marginalSubsidyAtFull: 'Cost for good of a subsidy equal to the gain to others',
		conditionalSubsidyCostAtFull: 'Cost for good of a subsidy that only fills the gap',
		tippingShareUnderMarginalSubsidy: 'Tipping share if the subsidy equals the gain to others',
		flatSubsidyRemovesBadEquilibrium:
			'A flat subsidy of the size of the whole spillover ends the trap',
		averageGain: 'Net gain averaged over all shares',
		firstAdopterGain: 'Net gain of the first of these firms',
		lastAdopterGain: 'Net gain of the last of these firms',
		selfStartingFirms: 'With fewer firms than this one begins alone',
		gainHere: 'Net gain of an adopter at this share',
		welfareHere: 'Average income at this share',
		externalityHere: 'What an adopter gives to others at this share'
	},
	picture: {
		share: 'Share of firms that adopt',
		gain: 'Net gain of an adopter (money)',
		welfare: 'Average income (money)',
		externality: 'What an adopter gives to others (money)',
		subsidies: 'Subsidy for each adopter (money)',
		income: 'Income (money)',
		none: 'nobody adopts',
		full: 'everybody adopts',
		partial: 'some adopt',
		tipping: 'tipping share',
		noTipping: 'no tipping share',
		interior: 'indifferent',
		statusQuo: 'as when nobody adopts',
		lowest: 'lowest:',
		onlyUsers: 'Only users learn',
		everybody: 'Everybody learns',
		modern: 'modern',
		backward: 'backward',
		yours: 'your case',
		flat: 'flat',
		marginal: 'as the gain to others',
		conditional: 'only the gap',
		forGood: 'cost once all adopt',
		tooLittle: 'too little',
		handle: 'Share that adopts',
		time: 'Period'
	},
	sentence
};
