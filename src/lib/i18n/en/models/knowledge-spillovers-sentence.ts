import type { KnowledgeSpilloversParameters } from '../../../models/knowledge-spillovers/parameters.ts';
import type { KnowledgeSpilloversSolution } from '../../../models/knowledge-spillovers/solve.ts';
import type { WriteNumber } from '../../model-words.ts';

/** The state of knowledge spillovers in one to three sentences: its equilibria, and which failure is at work. */
export function sentence(
	solution: KnowledgeSpilloversSolution,
	parameters: KnowledgeSpilloversParameters,
	write: WriteNumber
): string {
	return [
		state(solution, parameters, write),
		subsidies(solution, parameters, write),
		few(solution, write),
		where(solution, parameters.share, write)
	]
		.filter(Boolean)
		.join(' ');
}

function state(
	solution: KnowledgeSpilloversSolution,
	{ subsidy }: KnowledgeSpilloversParameters,
	write: WriteNumber
): string {
	const { failure, regime, gainAtNone, gainAtFull, tippingShare, plannerChoice } = solution;
	const none = write(solution.welfareAtNone, '.2f');
	const full = write(solution.welfareAtFull, '.2f');
	switch (failure) {
		case 'multiple-equilibria':
			return plannerChoice === 'full'
				? `Two stable equilibria: the first adopter would lose ${write(-gainAtNone, '.3')}, the last gains ${write(gainAtFull, '.3')}. The coordination failure is one of several equilibria: an income of ${none} where ${full} could be had. The tipping share is ${write(tippingShare, '.0%')}; short of it adopters give up again.`
				: `Two stable equilibria, because the subsidy pays the last adopter but not the first. Without it nobody would miss the technique: an income of ${full} if all adopt, of ${none} if none does. No coordination failure.`;
		case 'unique-inefficient':
			return `One equilibrium: an adopter loses ${write(-Math.max(gainAtNone, gainAtFull), '.3')} at best, so nobody begins. All would have ${full} instead of ${none}: the failure is one equilibrium that is inefficient.`;
		case 'knife-edge':
			return edge(solution, none, full);
		case 'none':
			if (regime === 'unique-none')
				return `One equilibrium: nobody adopts, and nobody should, for all together would have ${full} instead of ${none}. No coordination failure.`;
			return plannerChoice === 'full'
				? `One equilibrium: the first adopter already gains ${write(gainAtNone, '.3')}, so everybody adopts and income is ${full} instead of ${none}. No coordination failure${subsidy > 0 ? ' is left' : ''}.`
				: `One equilibrium: the subsidy makes everybody adopt, although income without it is ${full} instead of ${none}. No coordination failure, but a subsidy for too much.`;
	}
}

function edge(
	{ tippingShare, welfareAtNone, welfareAtFull }: KnowledgeSpilloversSolution,
	none: string,
	full: string
): string {
	const missed = welfareAtFull > welfareAtNone;
	if (tippingShare === null)
		return `On the edge: an adopter breaks even whatever the others do, so every share is an equilibrium, with an income between ${none} and ${full}. ${missed ? 'The coordination failure is one of several equilibria.' : 'No coordination failure.'}`;
	return tippingShare === 0
		? `On the edge: the first adopter just breaks even, so that waiting does not hold. Everybody adopts, with an income of ${full} against ${none}. No coordination failure.`
		: `On the edge: an adopter just breaks even when all adopt, so that only waiting is stable, with an income of ${none}; all adopting would bring ${full}. ${missed ? 'The coordination failure is one of several equilibria, of which only waiting is stable.' : 'No coordination failure.'}`;
}

/** What the subsidies cost that would end the wait. */
function subsidies(
	solution: KnowledgeSpilloversSolution,
	{ subsidy }: KnowledgeSpilloversParameters,
	write: WriteNumber
): string {
	const { regime, plannerChoice, dominanceSubsidy, conditionalSubsidyCostAtFull } = solution;
	if (plannerChoice !== 'full' || regime === 'unique-full') return '';
	const flat = `A flat subsidy must exceed ${write(dominanceSubsidy, '.3')}${subsidy > 0 ? `, not ${write(subsidy, '.3')},` : ''} to end the wait`;
	return conditionalSubsidyCostAtFull < 0.005
		? `${flat}; one that only fills the gap does the same and costs nothing in the end.`
		: `${flat}; even one that only fills the gap costs ${write(conditionalSubsidyCostAtFull, '.3')} a firm for good.`;
}

function few({ finite }: KnowledgeSpilloversSolution, write: WriteNumber): string {
	if (!finite) return '';
	const { firms, firstAdopterGain } = finite;
	const who = firms === 1 ? 'A single firm' : `With ${write(firms, 'd')} firms a lone adopter`;
	if (Math.abs(firstAdopterGain) < 0.005) return `${who} breaks even.`;
	return firstAdopterGain > 0
		? `${who} gains ${write(firstAdopterGain, '.3')}, for it learns from itself too: one begins.`
		: `${who} loses ${write(-firstAdopterGain, '.3')}.`;
}

function where(
	{ at, regime }: KnowledgeSpilloversSolution,
	share: number | null,
	write: WriteNumber
): string {
	if (share === null || !at) return '';
	const here = `At ${write(share, '.0%')} an adopter`;
	if (Math.abs(at.gain) < 0.005) return `${here} is indifferent.`;
	const poorer =
		share > 0 && at.welfare < 0.995 && regime !== 'unique-full'
			? `, and the country is poorer than before, at ${write(at.welfare, '.2f')}`
			: '';
	return at.gain > 0
		? `${here} gains ${write(at.gain, '.3')}${share > 0.995 ? ', and all stay' : ', and more follow'}.`
		: `${here} ${share < 0.005 ? 'would lose' : 'loses'} ${write(-at.gain, '.3')}${poorer}.`;
}
