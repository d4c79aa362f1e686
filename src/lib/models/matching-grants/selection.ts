import { signOf, tied } from '../numeric/sign.ts';
import type { Offer } from './offer.ts';

/** With more eligible projects than this the best set is not looked for: 65,536 sets suffice. */
const mostProjects = 16;

/** The best set of projects that the budget pays for; nulls if there are too many to try. */
export interface BestSet {
	/** Gain of the set (money). */
	readonly gain: number | null;
	/** Positions of its members, ascending. */
	readonly selectedIndices: readonly number[] | null;
}

/**
 * What the agency funds: eligible projects that it takes to gain something, by falling score, each
 * if it still fits. Equal scores (up to a relative 1e-12) keep their order.
 *
 * @returns the offers, in the order of the list
 */
export function fundedByRank(offers: readonly Offer[], budget: number): Offer[] {
	const ranked = offers
		.filter(({ eligible, perceivedGain, publicCost, privateCost }) => {
			return eligible && signOf(perceivedGain, publicCost + privateCost) > 0;
		})
		.sort(byFallingScore);
	const funded: Offer[] = [];
	let spent = 0;
	for (const offer of ranked)
		if (fits(spent + offer.publicCost, budget)) {
			spent += offer.publicCost;
			funded.push(offer);
		}
	return funded.sort((one, other) => one.index - other.index);
}

/**
 * The best that the budget could do among eligible projects: every set is tried.
 *
 * Among equally good sets (within a relative 1e-12) the one with the lowest sum of 2^index.
 */
export function bestSet(
	offers: readonly Offer[],
	budget: number,
	gainOf: (offer: Offer) => number
): BestSet {
	const eligible = offers.filter((offer) => offer.eligible);
	if (eligible.length > mostProjects) return { gain: null, selectedIndices: null };

	const costs = sumOverSets(eligible.map(({ publicCost }) => publicCost));
	const gains = sumOverSets(eligible.map(gainOf));
	let best = 0;
	let gain = 0;
	gains.forEach((each, set) => {
		if (signOf(each - gain, each) <= 0 || !fits(costs[set] ?? Infinity, budget)) return;
		best = set;
		gain = each;
	});
	const members = eligible.filter((_, position) => (best >> position) & 1);
	return { gain, selectedIndices: members.map(({ index }) => index) };
}

/** The sum over every set of positions; set number s holds those whose bit is 1 in s. */
function sumOverSets(values: readonly number[]): Float64Array {
	const sums = new Float64Array(2 ** values.length);
	values.forEach((value, position) => {
		const first = 2 ** position;
		for (let set = 0; set < first; set++) sums[first + set] = (sums[set] ?? 0) + value;
	});
	return sums;
}

function fits(spending: number, budget: number): boolean {
	return signOf(spending - budget, budget) <= 0;
}

function byFallingScore(one: Offer, other: Offer): number {
	const [first, second] = [one.score ?? 0, other.score ?? 0];
	return tied(first, second) ? one.index - other.index : second - first;
}
