import type { DivisionOfLabourParameters } from '../../../models/division-of-labour/parameters.ts';
import type { DivisionOfLabourSolution } from '../../../models/division-of-labour/solve.ts';
import type { WriteNumber } from '../../model-words.ts';

/** The state of the division of labour in one to three sentences: its equilibria, and which failure is at work. */
export function sentence(
	solution: DivisionOfLabourSolution,
	parameters: DivisionOfLabourParameters,
	write: WriteNumber
): string {
	return [state(solution, parameters, write), trade(solution, write), where(solution, write)]
		.filter(Boolean)
		.join(' ');
}

function state(
	solution: DivisionOfLabourSolution,
	{ backwardProductivity, labourForce }: DivisionOfLabourParameters,
	write: WriteNumber
): string {
	const { regime, tippingShare, smallestLabourForce, plannerChoosesModern } = solution;
	const backward = write(backwardProductivity, '.2f');
	const none = write(solution.modernWageAtNone, '.2f');
	const full = write(solution.modernWageAtFull, '.2f');
	switch (regime) {
		case 'multiple':
			return `Two stable equilibria: the first modern producer could pay ${none} where the old way pays ${backward}; if all are modern, the wage is ${full}. The coordination failure is one of several equilibria. The tipping share is ${write(tippingShare, '.0%')} of labour.`;
		case 'unique-modern':
			return `One equilibrium: the first modern producer can already pay ${none}, more than the backward wage of ${backward}, so that all go modern and earn ${full}. No coordination failure: nobody waits for local inputs.`;
		case 'unique-backward': {
			// Just short of the edge both wages, and both numbers of workers, would round alike.
			const most =
				full === backward
					? `almost the backward wage of ${backward} at most`
					: `${full} at most, less than the backward wage of ${backward}`;
			const enough = smallestLabourForce === null ? null : Math.ceil(smallestLabourForce - 1e-9);
			const needed = `With ${write(labourForce, '.3')} workers modern production could pay ${most}; it would take ${write(enough, '.0f')}.`;
			return plannerChoosesModern
				? `One equilibrium: all stay backward. ${needed} Yet it would be worth while with more inputs than the market makes: the failure is one equilibrium that is inefficient.`
				: `One equilibrium: all stay backward. ${needed}${plannerChoosesModern === false ? ' It would not be worth while either: no coordination failure.' : ''}`;
		}
		case 'knife-edge':
			return `On the edge: a modern producer just pays the backward wage of ${backward}, ${tippingShare !== null && tippingShare > 0.99 ? 'and only if all are modern' : 'even alone'}. The slightest change decides between all backward and a wage of ${full}.`;
	}
}

function trade(
	{ regime, tradeCostFactorLowerBound: limit }: DivisionOfLabourSolution,
	write: WriteNumber
): string {
	if (limit === null || regime === 'unique-backward') return '';
	if (limit < 1) return 'Even free trade in inputs would leave the trap.';
	return regime === 'unique-modern'
		? `The trap returns above a trade cost of ${write(limit, '.2f')}.`
		: `Below a trade cost of ${write(limit, '.2f')} the trap vanishes.`;
}

function where({ at }: DivisionOfLabourSolution, write: WriteNumber): string {
	if (!at) return '';
	const { share, wageGap } = at;
	const here = `At ${write(share, '.0%')} modern production`;
	if (Math.abs(wageGap) < 0.0005) return `${here} pays just the backward wage.`;
	return wageGap > 0
		? `${here} pays ${write(wageGap, '.2')} more than the old way, ${share > 0.995 ? 'and all stay' : 'and labour follows'}.`
		: `${here} ${share < 0.005 ? 'would pay' : 'pays'} ${write(-wageGap, '.2')} less, ${share < 0.005 ? 'and nobody starts' : 'and labour leaves'}.`;
}
