import type { MonopolyFacilityParameters } from '../../../models/monopoly-facility/parameters.ts';
import type { MonopolyFacilitySolution } from '../../../models/monopoly-facility/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The facility of one owner in English. */
export const words: ModelWords<MonopolyFacilityParameters, MonopolyFacilitySolution> = {
	title: 'Facility of one owner',
	shows:
		'One price can earn at most half of what a facility is worth to its users, so that some are worth building and no private owner builds them.',
	assumes:
		'A port, a road or an airport costs a sum to build and nothing to use. Demand falls in a straight line with the price, and the owner asks the same price of all.',
	leavesOut:
		'Different prices for different users, users whose use depends on that of others, crowding, and the cost of raising a subsidy.',
	parameters: {
		setUpCost: {
			label: 'Cost of the facility',
			meaning: 'What it costs to build, once and for all.'
		},
		reservationPrice: {
			label: 'Highest price',
			meaning: 'The price at which nobody uses the facility any more.'
		},
		demandSlope: {
			label: 'Fall of the price',
			meaning: 'How much lower the price must be for one more use.'
		}
	},
	views: { demand: 'Use and price', thresholds: 'Who would build' },
	presets: {
		usersKeepGain: 'Worth it, and not built',
		built: 'Cheap enough: it is built',
		edge: 'On the edge: the owner just covers the cost',
		never: 'Not worth its cost'
	},
	facts: {
		builtPrivately: 'A private owner builds it',
		sociallyWorthwhile: 'It is worth building',
		monopolyPrice: 'Owner’s best price',
		monopolyQuantity: 'Use at that price',
		monopolyProfit: 'Owner’s profit at that price',
		welfareMonopoly: 'Gain of the country at that price',
		welfareFirstBest: 'Gain of the country if use is free',
		subsidyNeeded: 'Smallest subsidy that makes an owner build',
		averageCostPrice: 'Lowest price that covers the cost'
	},
	picture: {
		use: 'Use of the facility',
		pricePerUse: 'Price (money)',
		cost: 'Cost of the facility (money)',
		worth: 'Worth less cost (money)',
		taken: 'owner takes',
		kept: 'users keep',
		lost: 'nobody gets',
		price: 'best price',
		averageCost: 'covers the cost',
		country: 'worth it up to',
		owner: 'an owner builds up to',
		notCollected: 'worth it, not built'
	},
	sentence: (solution, { setUpCost }, write) => outcome(solution, setUpCost, write)
};

function outcome(
	solution: MonopolyFacilitySolution,
	setUpCost: number,
	write: WriteNumber
): string {
	const cost = write(setUpCost, '.4');
	const revenue = write(solution.monopolyProfit + setUpCost, '.4');
	const worth = write(solution.welfareFirstBest + setUpCost, '.4');
	const earns = `At the best price of ${write(solution.monopolyPrice, '.3')} an owner earns ${revenue}, half of the ${worth} that free use is worth.`;
	switch (solution.outcome) {
		case 'built':
			return `${earns} That ${Math.abs(solution.monopolyProfit) < 0.005 ? 'just covers' : 'covers'} the cost of ${cost}: the facility is built. No coordination failure, though at that price fewer use it than should.`;
		case 'failure-appropriability':
			return `${earns} The cost of ${cost} lies between the two: the facility is worth building, and nobody builds it without a subsidy of ${write(solution.subsidyNeeded, '.4')}. The failure is one equilibrium that is inefficient.`;
		case 'not-worthwhile':
			return `${earns} The cost of ${cost} is more than either: it is not worth building, and nobody does. No coordination failure.`;
	}
}
