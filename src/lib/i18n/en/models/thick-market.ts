import type { ThickMarketParameters } from '../../../models/thick-market/parameters.ts';
import type { ThickMarketSolution } from '../../../models/thick-market/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The thick market in English. */
export const words: ModelWords<ThickMarketParameters, ThickMarketSolution> = {
	title: 'Thick market',
	shows:
		'A worker trains and a firm modernises more readily where others did, because each can find a new partner if the pair separates.',
	assumes:
		'As many workers as firms, in pairs that decide together by contract. A pair may separate; a former partner is then worth something only to somebody who also invested. How a new gain is split does not change the decision.',
	leavesOut:
		'Training without contracts, workers who move between places, and wages that rise with demand.',
	parameters: {
		matchGain: {
			label: 'Gain of a match',
			meaning: 'What a trained worker and a modern firm make more together.'
		},
		firmCost: { label: 'Firm’s cost', meaning: 'What the modern technology costs the firm.' },
		workerCost: { label: 'Worker’s cost', meaning: 'What the training costs the worker.' },
		separationProbability: {
			label: 'Separation',
			meaning: 'The chance that a pair separates after it has invested.'
		},
		contactProbability: {
			label: 'New contact',
			meaning: 'The chance of meeting a new partner after separation.'
		},
		matchingExponent: {
			label: 'Thickness matters',
			meaning: 'How fast suitable matches rise with the share that invests; 0: not at all.'
		},
		workerBargainingPower: {
			label: 'Worker’s part',
			meaning: 'The worker’s part of the gain in a new match.'
		},
		share: {
			label: 'Share that invests',
			meaning: 'The share of pairs that invest now; time runs from here.'
		}
	},
	views: { gain: 'Gain', welfare: 'Welfare' },
	presets: {
		trap: 'The thin market trap',
		constantReturns: 'Partners as easy to find alone',
		lowTurnover: 'Pairs rarely separate',
		increasingReturns: 'Thickness matters strongly',
		tooDear: 'Training too dear'
	},
	facts: {
		tippingShare: 'Tipping share',
		gainAtNone: 'Net gain of the first pair',
		gainAtFull: 'Net gain of a pair when all invest',
		welfareAtFull: 'Net gain of all pairs when all invest',
		jointCost: 'Cost to the pair',
		equilibria: 'Equilibria',
		plannerShare: 'Share a planner would choose',
		externalityAtFull: 'What one more pair gives the others when all invest',
		subsidyToRemoveBadEquilibrium: 'Smallest subsidy per pair that ends the trap',
		averageGain: 'Net gain averaged over all shares',
		gainHere: 'Net gain of a pair at this share',
		matchHere: 'Chance of a suitable new partner at this share',
		welfareHere: 'Net gain of all pairs at this share'
	},
	picture: {
		share: 'Share of pairs that invest',
		gain: 'Net gain of a pair (money)',
		welfare: 'Net gain of all pairs (money)',
		none: 'nobody trains',
		full: 'everybody trains',
		tipping: 'tipping share',
		interior: 'indifferent',
		handle: 'Share that invests',
		time: 'Period'
	},
	sentence: (solution, { share }, write) =>
		[state(solution, write), where(solution, share, write)].filter(Boolean).join(' ')
};

function state(solution: ThickMarketSolution, write: WriteNumber): string {
	const { regime, gainAtNone, gainAtFull, tippingShare } = solution;
	switch (regime) {
		case 'multiple':
			return `Two stable equilibria: in an empty market a pair that invests would lose ${write(-gainAtNone, '.3')}, in a full one it gains ${write(gainAtFull, '.3')}. The coordination failure is one of several equilibria: nobody trains although all would gain together. The tipping share is ${write(tippingShare, '.0%')}.`;
		case 'unique-full':
			return `One equilibrium: a pair that invests alone already gains ${write(gainAtNone, '.3')}, so everybody trains and gains ${write(gainAtFull, '.3')}. Nobody needs to wait for the others: no coordination failure.`;
		case 'unique-none':
			return `One equilibrium: even in a full market a pair would lose ${write(-gainAtFull, '.3')}, so nobody trains. A planner would not train anybody either: no coordination failure.`;
		case 'knife-edge':
			return edge(solution, write);
	}
}

function edge({ tippingShare, gainAtNone, gainAtFull }: ThickMarketSolution, write: WriteNumber) {
	if (tippingShare === null)
		return 'On the edge: a pair breaks even whatever the others do, so every share is an equilibrium and none is better: no coordination failure.';
	return tippingShare === 0
		? `On the edge: the first pair just breaks even, so staying out does not hold. Everybody trains and gains ${write(gainAtFull, '.3')}: no coordination failure is left.`
		: `On the edge: a pair just breaks even when all invest, and would lose ${write(-gainAtNone, '.3')} alone. Only staying out is stable; there is nothing to gain by coordination.`;
}

function where(solution: ThickMarketSolution, share: number | null, write: WriteNumber): string {
	if (share === null || !solution.at) return '';
	const { gain } = solution.at;
	const here = `At ${write(share, '.0%')} a pair`;
	if (Math.abs(gain) < 0.005) return `${here} is indifferent.`;
	return gain > 0
		? `${here} gains ${write(gain, '.3')}, ${share > 0.995 ? 'and all stay' : 'and more follow'}.`
		: `${here} ${share < 0.005 ? 'would lose' : 'loses'} ${write(-gain, '.3')}, ${share < 0.005 ? 'and none starts' : 'and pairs give up'}.`;
}
