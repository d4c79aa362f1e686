import type { LumpyFacilityParameters } from '../../../models/lumpy-facility/parameters.ts';
import type { LumpyFacilitySolution } from '../../../models/lumpy-facility/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The indivisible facility in English. */
export const words: ModelWords<LumpyFacilityParameters, LumpyFacilitySolution> = {
	title: 'Indivisible facility',
	shows:
		'An airport or a canal is there or not. It may stay unbuilt because users wait for it and its operator for them, because the fee is wrong, or because no fee earns what it is worth.',
	assumes:
		'The facility costs the same whatever its use. What entering costs a user differs from one to the next; each enters if the facility is worth more to it than fee and own cost. All users pay one fee, and operator and users decide at the same time.',
	leavesOut:
		'Crowding, users who gain from each other, fees that differ between users, and an operator who builds first so that users can see it: that alone would end the waiting.',
	parameters: {
		facilityCost: {
			label: 'Cost of the facility',
			meaning: 'What it costs to have it, for few users or many.'
		},
		fee: { label: 'Fee', meaning: 'What each user pays.' },
		userValue: {
			label: 'Worth to a user',
			meaning: 'What entering is worth to a user where there is the facility.'
		},
		highestUserCost: {
			label: 'Highest own cost',
			meaning:
				'What entering costs the user for whom it is dearest; the others lie evenly between nothing and this.'
		},
		valueWithoutFacility: {
			label: 'Worth without it',
			meaning: 'What entering is worth to a user where there is no facility.'
		}
	},
	views: { operatorProfit: 'Operator', usersSurplus: 'Users', welfareGain: 'Country' },
	presets: {
		noFeeCarriesIt: 'Worth it, but no fee carries it',
		waitsForUsers: 'Operator and users wait for each other',
		wrongFee: 'The wrong fee',
		someComeAnyway: 'Enough users come anyway: it is built',
		never: 'Not worth its cost'
	},
	facts: {
		noFacilityIsEquilibrium: 'No facility is an equilibrium',
		facilityIsEquilibrium: 'The facility is an equilibrium',
		shareWithFacility: 'Users who enter with the facility',
		shareWithoutFacility: 'Users who enter without it',
		operatorProfit: 'Operator’s profit at the fee',
		profitMaximisingFee: 'Fee that earns most',
		operatorProfitMaximum: 'Operator’s profit at that fee',
		usersSurplus: 'Users’ net gain at the fee',
		welfareGainAtFee: 'Gain of the country at the fee',
		welfareGainFirstBest: 'Gain of the country if use is free',
		subsidyNeededAtFee: 'Subsidy that covers the loss at the fee'
	},
	picture: {
		fee: 'Fee (money)',
		operatorProfit: 'Operator’s profit (money)',
		usersSurplus: 'Users’ net gain (money)',
		welfareGain: 'Gain of the country (money)',
		covers: 'the fee covers the cost',
		coversNot: 'no fee covers the cost',
		best: 'best fee',
		freeUse: 'free use:',
		cautious: 'without new users',
		without: 'users without a facility',
		operator: 'of which the operator’s profit'
	},
	sentence: (solution, parameters, write) => outcome(solution, parameters, write)
};

function outcome(
	solution: LumpyFacilitySolution,
	{ fee, facilityCost }: LumpyFacilityParameters,
	write: WriteNumber
): string {
	const cost = write(facilityCost, '.3');
	const revenue = write(solution.operatorProfit + facilityCost, '.3');
	const earns = `At a fee of ${write(fee, '.3')} a facility that costs ${cost} earns ${revenue} from the ${write(solution.shareWithFacility, '.0%')} who use it`;
	const best = write(solution.profitMaximisingFee, '.3');
	const gain = write(solution.welfareGainFirstBest, '.3');
	switch (solution.outcome) {
		case 'multiple':
			return `${earns}, but without it ${write(solution.shareWithoutFacility, '.0%')} are there. No facility and a facility both sustain themselves: ${worth(solution, write)}`;
		case 'built':
			return `${earns}, and even those who would come anyway are enough to pay for it: it is built. ${after(solution, write)}`;
		case 'failure-wrong-fee':
			return `${earns}: nobody builds at that fee, though ${best} would earn ${write(solution.operatorProfitMaximum, '.3')} above the cost and the country gain up to ${gain}. The failure is one equilibrium that is inefficient, and another fee mends it.`;
		case 'failure-appropriability':
			return `${earns}, and even the best fee, ${best}, falls ${write(-solution.operatorProfitMaximum, '.3')} short: users keep too much of what it is worth. The failure is one equilibrium that is inefficient; the country could gain ${gain}. A subsidy of ${write(solution.subsidyNeededAtFee, '.3')} would cover the loss at this fee.`;
		case 'not-worthwhile':
			return `${earns}. Even free use would ${Math.abs(solution.welfareGainFirstBest) < 0.005 ? 'gain the country nothing' : `cost the country ${write(-solution.welfareGainFirstBest, '.3')}`}: nobody builds it, and nobody should. No coordination failure.`;
	}
}

function worth({ welfareGainAtFee }: LumpyFacilitySolution, write: WriteNumber): string {
	return welfareGainAtFee > 0
		? `the coordination failure is one of several equilibria, and would cost the country ${write(welfareGainAtFee, '.3')}. An operator who builds first, for all to see, ends it.`
		: `there are several equilibria, and in this case the country is better off without it, by ${write(-welfareGainAtFee, '.3')}.`;
}

function after({ welfareGainAtFee }: LumpyFacilitySolution, write: WriteNumber): string {
	return welfareGainAtFee >= 0
		? `The country gains ${write(welfareGainAtFee, '.3')}. No coordination failure.`
		: `No coordination failure, but the country loses ${write(-welfareGainAtFee, '.3')}: entering was worth more without it.`;
}
