import type { Span } from '../../diagrams/scale.ts';
import type { Tone } from '../../diagrams/tone.ts';
import type { PublicGoodParameters } from '../../models/public-good/parameters.ts';
import { sharedCost } from '../../models/public-good/shared-cost.ts';
import type { PublicGoodSolution } from '../../models/public-good/solve.ts';
import type { Point } from '../../models/model.ts';

/** A line against the number of people. */
export interface PeopleLine {
	/** Key of its words. */
	readonly key: 'all' | 'cost' | 'taxes' | 'one';
	readonly points: readonly Point[];
	readonly tone: Tone;
	readonly dash: 'none' | 'long' | 'short';
}

/** A stretch of numbers in which the same is true. */
export interface PeopleBand {
	/** Key of its words. */
	readonly key: 'onePays' | 'notWorth' | 'taxesTooDear' | 'leviesPay';
	readonly from: number;
	readonly to: number;
	readonly tone: Tone;
}

const stretches = 12;

/** How many people the picture has room for: those there are, and those it would take. */
export function mostPeople(parameters: PublicGoodParameters): number {
	const { agentsWorthTax } = sharedCost(parameters);
	return Math.max(1.2 * parameters.agents, Math.min(1.5 * (agentsWorthTax ?? 0), 200), 4);
}

/** What all gain grows with their number; what it costs, and what one would pay, does not. */
export function peopleLines(parameters: PublicGoodParameters, most: number): PeopleLine[] {
	const { benefitPerAgent, cost, costOfFunds } = parameters;
	const { taxCost } = sharedCost(parameters);
	const line = (
		key: PeopleLine['key'],
		heightAt: (people: number) => number,
		tone: Tone,
		dash: PeopleLine['dash']
	): PeopleLine => ({
		key,
		tone,
		dash,
		points: Array.from({ length: stretches + 1 }, (_, step) => {
			const x = (step / stretches) * most;
			return { x, y: heightAt(x) };
		})
	});
	return [
		line('all', (people) => people * benefitPerAgent, 'moss', 'none'),
		line('cost', () => cost, 'ink', 'none'),
		...(costOfFunds > 0 ? [line('taxes', () => taxCost, 'plum', 'long')] : []),
		line('one', () => benefitPerAgent, 'clay', 'short')
	];
}

/** From how many people on the good is worth its cost, and from how many a levy. */
export function peopleBands(
	parameters: PublicGoodParameters,
	{ privateProvision }: PublicGoodSolution,
	most: number
): PeopleBand[] {
	const { agentsWorthCost, agentsWorthTax } = sharedCost(parameters);
	if (privateProvision) return [{ key: 'onePays', from: 0, to: most, tone: 'indigo' }];
	const from = Math.min(most, agentsWorthCost ?? most);
	const levy = Math.min(most, agentsWorthTax ?? most);
	const band = (key: PeopleBand['key'], [start, to]: Span, tone: Tone): PeopleBand[] =>
		to - start > most / 200 ? [{ key, from: start, to, tone }] : [];
	return [
		...band('notWorth', [0, from], 'line-strong'),
		...band('taxesTooDear', [from, levy], 'ochre'),
		...band('leviesPay', [levy, most], 'clay')
	];
}
