import type { TwoSidedEntryPathParameters } from '../../../models/two-sided-entry-path/parameters.ts';
import type { TwoSidedEntryEquilibrium } from '../../../models/two-sided-entry/solve.ts';
import type { TwoSidedEntryWithPathSolution } from '../../../models/two-sided-entry/with-path.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Two-sided entry in English. */
export const words: ModelWords<TwoSidedEntryPathParameters, TwoSidedEntryWithPathSolution> = {
	title: 'Two-sided entry',
	shows:
		'Hotels come where there are flights, airlines fly where there are hotels: an empty place stays empty, a busy one busy.',
	assumes:
		'Many hotels and many airlines each decide whether to come. A hotel earns the more the more airlines are there, and an airline the more hotels; members of a side differ in what coming costs them. Each period a part of both sides does what pays at the moment.',
	leavesOut:
		'Crowding within a side, prices between the sides, an owner of the place who could charge one and pay the other, and anybody who looks ahead.',
	parameters: {
		firstSideShare: {
			label: 'Hotels now',
			meaning: 'The share of hotels that are there now; the path starts here.'
		},
		secondSideShare: {
			label: 'Airlines now',
			meaning: 'The share of airlines that fly there now; the path starts here.'
		},
		adjustmentSpeed: {
			label: 'Speed',
			meaning: 'The part of the way to what pays that both sides go each period.'
		},
		periods: { label: 'Length of the path', meaning: 'For how many periods the path is followed.' },
		firstSideBenefit: {
			label: 'A hotel’s benefit',
			meaning: 'What a hotel earns if all airlines come.'
		},
		firstSideLowestCost: {
			label: 'Lowest cost of a hotel',
			meaning: 'What coming costs the hotel that comes most easily.'
		},
		firstSideHighestCost: {
			label: 'Highest cost of a hotel',
			meaning: 'What coming costs the hotel that comes least easily.'
		},
		secondSideBenefit: {
			label: 'An airline’s benefit',
			meaning: 'What an airline earns if all hotels come.'
		},
		secondSideLowestCost: {
			label: 'Lowest cost of an airline',
			meaning: 'What coming costs the airline that comes most easily.'
		},
		secondSideHighestCost: {
			label: 'Highest cost of an airline',
			meaning: 'What coming costs the airline that comes least easily.'
		}
	},
	views: { reactions: 'Answers to each other' },
	presets: {
		down: 'Just short of the tipping point',
		up: 'Just beyond it',
		seed: 'Hotels seeded, hardly an airline yet',
		saddle: 'On the tipping point',
		partial: 'Not every airline ever comes',
		onlyEmpty: 'Too little to gain'
	},
	facts: {
		equilibria: 'Equilibria',
		tippingFirst: 'Hotels at the tipping point',
		tippingSecond: 'Airlines at the tipping point',
		busiestFirst: 'Hotels at the busiest equilibrium',
		busiestSecond: 'Airlines at the busiest equilibrium',
		busiestSurplus: 'Surplus at the busiest equilibrium',
		plannedFirst: 'Hotels a planner would choose',
		plannedSecond: 'Airlines a planner would choose',
		plannedSurplus: 'Surplus a planner would reach',
		slopeProduct: 'Product of the two slopes',
		destinationFirst: 'Hotels in the end',
		destinationSecond: 'Airlines in the end'
	},
	picture: {
		firstSide: 'Share of hotels',
		secondSide: 'Share of airlines',
		empty: 'empty',
		busy: 'busy',
		partial: 'busy, not all',
		tipping: 'tips either way',
		best: 'best',
		toEmpty: 'the place empties',
		toBusy: 'the place fills',
		toTipping: 'it stays on the tipping point',
		toNowhere: 'it hardly moves',
		keyFirst: 'hotels that come for these airlines',
		keySecond: 'airlines that come for these hotels',
		keyPath: 'the path, period by period',
		keyBest: 'what a planner would choose',
		time: 'Period'
	},
	sentence: (solution, parameters, write) =>
		`${state(solution, write)} ${where(solution, parameters, write)}`
};

function state(solution: TwoSidedEntryWithPathSolution, write: WriteNumber): string {
	const { equilibria, planned, failure } = solution;
	const stable = equilibria.filter((equilibrium) => equilibrium.stable);
	const best = stable.reduce<TwoSidedEntryEquilibrium | null>(
		(high, each) => (high === null || each.welfare > high.welfare ? each : high),
		null
	);
	const tipping = equilibria.find((equilibrium) => !equilibrium.stable);
	switch (failure) {
		case 'multiple-equilibria':
			return `The coordination failure is one of several equilibria: an empty place and ${crowd(best, write)}, with a surplus of ${write(best?.welfare ?? 0, '.3')}.${
				tipping
					? ` It tips at ${write(tipping.firstSideShare, '.0%')} of the hotels and ${write(tipping.secondSideShare, '.0%')} of the airlines.`
					: ''
			}${(best?.welfare ?? 0) < planned.welfare - 0.005 ? ` Even the busy end falls short of the best, ${write(planned.welfare, '.3')}.` : ''}`;
		case 'unique-inefficient':
			return `One stable equilibrium: ${crowd(best, write)}. The failure is one equilibrium that is inefficient: with ${write(planned.firstSideShare, '.0%')} of the hotels and ${write(planned.secondSideShare, '.0%')} of the airlines the surplus would be ${write(planned.welfare, '.3')} instead of ${write(best?.welfare ?? 0, '.3')}, but nobody counts what coming is worth to the other side.`;
		case 'none':
			return `One stable equilibrium: ${crowd(best, write)}. A planner could do no better: no coordination failure.`;
	}
}

function crowd(equilibrium: TwoSidedEntryEquilibrium | null, write: WriteNumber): string {
	if (equilibrium === null || equilibrium.firstSideShare === 0) return 'an empty place';
	const { firstSideShare, secondSideShare } = equilibrium;
	if (firstSideShare === 1 && secondSideShare === 1) return 'all hotels and airlines';
	return `${write(firstSideShare, '.0%')} of the hotels with ${write(secondSideShare, '.0%')} of the airlines`;
}

function where(
	{ destination }: TwoSidedEntryWithPathSolution,
	{ firstSideShare, secondSideShare }: TwoSidedEntryPathParameters,
	write: WriteNumber
): string {
	const here = `From ${write(firstSideShare, '.0%')} and ${write(secondSideShare, '.0%')}`;
	if (destination === null) return `${here} it hardly moves.`;
	if (!destination.stable) return `${here} it rests where it may tip either way.`;
	return destination.firstSideShare === 0 ? `${here} it empties.` : `${here} it fills.`;
}
