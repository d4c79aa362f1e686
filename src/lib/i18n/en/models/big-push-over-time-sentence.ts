import type { BigPushOverTimeParameters } from '../../../models/big-push-over-time/parameters.ts';
import type { BigPushOverTimeSolution } from '../../../models/big-push-over-time/solve.ts';
import type { WriteNumber } from '../../model-words.ts';

/** The state of the big push over time in one to three sentences: its equilibria, and which failure is at work. */
export function sentence(
	solution: BigPushOverTimeSolution,
	parameters: BigPushOverTimeParameters,
	write: WriteNumber
): string {
	return [state(solution, write), interest(solution, parameters, write), where(solution, write)]
		.filter(Boolean)
		.join(' ');
}

function state(solution: BigPushOverTimeSolution, write: WriteNumber): string {
	const { regime, profitAtNone, profitAtFull, equilibria } = solution;
	const none = write(solution.consumptionEquivalentAtNone, '.0f');
	const full = write(solution.consumptionEquivalentAtFull, '.0f');
	const tipping = equilibria.find(({ kind, stable }) => kind === 'interior' && !stable);
	const partial = equilibria.find(({ kind, stable }) => kind === 'interior' && stable);
	const tip = write(tipping?.share ?? null, '.0%');
	const part = `${write(partial?.share ?? null, '.0%')} of the sectors`;
	const partWelfare = write(partial?.consumptionEquivalent ?? null, '.0f');
	switch (regime) {
		case 'multiple':
			return `Two stable equilibria: the first factory would lose ${write(-profitAtNone, '.3')}, the last earns ${write(profitAtFull, '.3')}. The coordination failure is one of several equilibria: waiting gives a welfare of ${none}, investing together ${full}. The tipping share is ${tip}.`;
		case 'unique-full':
			return `One equilibrium: the first factory already earns ${write(profitAtNone, '.3')}, so every sector invests and welfare is ${full}. Nobody needs to wait for the others: no coordination failure.`;
		case 'unique-none':
			return `One equilibrium: even if all invested each factory would lose ${write(-profitAtFull, '.3')}, so every sector waits and welfare is ${none}. ${
				beats(solution.consumptionEquivalentAtFull, solution.consumptionEquivalentAtNone)
					? `The failure is one equilibrium that is inefficient: investing together would give ${full}, but a factory earns only part of what it brings.`
					: 'No failure of coordination: moving together would not pay either.'
			}`;
		case 'unique-partial':
			return `One equilibrium, part of the way: the first factory earns ${write(profitAtNone, '.3')}, but each makes goods scarcer today and interest dearer, and at ${part} nobody else gains. ${
				beats(solution.consumptionEquivalentAtFull, partial?.consumptionEquivalent ?? 0)
					? `The failure is one equilibrium that is inefficient: a welfare of ${partWelfare}, where investing together would give ${full}.`
					: `Welfare is ${partWelfare}, and investing together would give no more: no coordination failure.`
			}`;
		case 'multiple-partial-full':
			return `Two stable equilibria: investment stops at ${part}, with a welfare of ${partWelfare}, or goes all the way beyond ${tip}, with ${full}. The coordination failure is one of several equilibria, the lower one part of the way.`;
		case 'multiple-none-partial':
			return `Two stable equilibria: all wait, with a welfare of ${none}, or beyond ${tip} investment rises to ${part}, with ${partWelfare}. The coordination failure is one of several equilibria, the better one part of the way.`;
		case 'knife-edge':
			return `On the edge: somewhere a factory just breaks even, and the slightest change decides whether it is built. Waiting gives a welfare of ${none}, investing together ${full}.`;
	}
}

/** More than rounding tells apart. */
function beats(one: number, other: number): boolean {
	return one - other > 1e-9 * other;
}

/** What the rate of interest does between none and all. */
function interest(
	solution: BigPushOverTimeSolution,
	{ substitutionOverTime }: BigPushOverTimeParameters,
	write: WriteNumber
): string {
	const limit = solution.limitPricingOptimal
		? ''
		: ' With goods so easily replaced a factory might undercut the cottages; the model keeps the cottages’ price.';
	if (substitutionOverTime === 1) return `Interest does not rise with investment.${limit}`;
	return `As all invest, a good today costs ${write(solution.interestFactorAtFull, '.2f')} tomorrow instead of ${write(solution.interestFactorAtNone, '.2f')}.${limit}`;
}

function where({ at }: BigPushOverTimeSolution, write: WriteNumber): string {
	if (!at) return '';
	const here = `At ${write(at.share, '.0%')} a factory`;
	if (Math.abs(at.profit) < 0.005) return `${here} breaks even.`;
	return at.profit > 0
		? `${here} is worth ${write(at.profit, '.3')}, ${at.share > 0.995 ? 'and all stay' : 'and more follow'}.`
		: `${here} ${at.share < 0.005 ? 'would lose' : 'loses'} ${write(-at.profit, '.3')}, ${at.share < 0.005 ? 'and none starts' : 'and fewer invest'}.`;
}
