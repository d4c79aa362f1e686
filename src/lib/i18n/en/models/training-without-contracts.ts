import type { TrainingParameters } from '../../../models/training-without-contracts/parameters.ts';
import type { TrainingSolution } from '../../../models/training-without-contracts/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Training without contracts in English. */
export const words: ModelWords<TrainingParameters, TrainingSolution> = {
	title: 'Training without contracts',
	shows:
		'Firms and workers invest for partners they do not know yet, so each side waits until enough of the other have invested.',
	assumes:
		'Every firm may buy a modern technology, every worker may be trained. Only a trained worker in a modern firm gains anything, and the two share it in fixed parts. Pairs may separate and look for another partner; nobody can promise a part of the other’s cost.',
	leavesOut:
		'Contracts that share costs, schools, firms that train their own workers, and wages that move while the market fills.',
	parameters: {
		matchGain: {
			label: 'Gain of a match',
			meaning: 'What a trained worker and a modern firm make more together.'
		},
		firmCost: { label: 'Cost of the technology', meaning: 'What a firm pays to be modern.' },
		workerCost: { label: 'Cost of training', meaning: 'What a worker pays to be trained.' },
		separationProbability: {
			label: 'Chance of separation',
			meaning: 'The chance that a pair parts and each looks for another partner.'
		},
		contactProbability: {
			label: 'Chance of a new contact',
			meaning: 'The chance that who looks for a partner meets one.'
		},
		workerBargainingPower: {
			label: 'Workers’ part',
			meaning: 'The part of the gain that goes to the worker; the rest goes to the firm.'
		},
		modernFirmShare: {
			label: 'Modern firms',
			meaning: 'The share of firms that are modern now; time runs from here.'
		},
		trainedWorkerShare: {
			label: 'Trained workers',
			meaning: 'The share of workers who are trained now; time runs from here.'
		}
	},
	views: { phase: 'Drift', band: 'Division of the gain' },
	presets: {
		trap: 'Just short of the saddle',
		race: 'Many firms, few workers: a race',
		holdUp: 'Hold-up: the workers take too much',
		edge: 'On the edge: training just pays',
		tooCostly: 'Too costly for all'
	},
	facts: {
		fullIsEquilibrium: 'All investing is an equilibrium',
		tippingModernFirmShare: 'Share of modern firms from which training pays',
		tippingTrainedWorkerShare: 'Share of trained workers from which the technology pays',
		usefulMatchProbability: 'Chance of working with a partner',
		firmGainAtFull: 'Gain of a firm when all invest',
		workerGainAtFull: 'Gain of a worker when all invest',
		welfareAtFull: 'Gain of a pair when all invest',
		lowerBound: 'Smallest workers’ part that holds',
		upperBound: 'Largest workers’ part that holds',
		fullRiskDominant: 'All investing is the safer bet',
		firmGainHere: 'Gain of a modern firm here',
		workerGainHere: 'Gain of a trained worker here',
		welfareHere: 'Gain of all pairs here'
	},
	picture: {
		modernFirms: 'Share of modern firms',
		trainedWorkers: 'Share of trained workers',
		none: 'nobody',
		full: 'all invest',
		fullWeak: 'all: only just',
		saddle: 'saddle',
		trainingPays: 'training pays from',
		technologyPays: 'technology pays from',
		'to-full': 'leads to all investing',
		'to-none': 'leads to nobody investing',
		'to-saddle': 'leads to the saddle',
		part: 'Workers’ part in the gain',
		gainAtFull: 'Gain if all invest (money)',
		band: 'all can hold:',
		firms: 'firms',
		workers: 'workers',
		firmsKeep: 'a firm',
		workersKeep: 'a worker',
		welfare: 'Gain of all pairs (money)',
		time: 'Period'
	},
	sentence: (solution, parameters, write) =>
		[state(solution, parameters, write), where(solution, parameters, write)]
			.filter(Boolean)
			.join(' ')
};

function state(
	solution: TrainingSolution,
	{ workerBargainingPower }: TrainingParameters,
	write: WriteNumber
): string {
	const { welfareAtFull, firmGainAtFull, workerGainAtFull } = solution;
	const gain = write(welfareAtFull, '.3');
	switch (solution.failure) {
		case 'multiple-equilibria':
			if (Math.abs(firmGainAtFull) < 1e-9 || Math.abs(workerGainAtFull) < 1e-9)
				return `On the edge: if all invest a pair gains ${gain}, but one side just breaks even, and a single doubter is enough to undo it. The coordination failure is one of several equilibria, of which only nobody investing is stable.`;
			return `Two stable equilibria: nobody invests, or all do and a pair gains ${gain}. The coordination failure is one of several equilibria: training pays once ${write(solution.tippingModernFirmShare, '.0%')} of firms are modern, the technology once ${write(solution.tippingTrainedWorkerShare, '.0%')} of workers are trained.`;
		case 'unique-inefficient': {
			const firmsLose = firmGainAtFull < 0;
			const loser = firmsLose ? 'a firm' : 'a worker';
			const part = firmsLose ? workerBargainingPower : 1 - workerBargainingPower;
			return `One equilibrium: nobody invests. The failure is one equilibrium that is inefficient, a hold-up: all investing would gain a pair ${gain}, but the other side takes ${write(part, '.0%')} and ${loser} would lose ${write(-Math.min(firmGainAtFull, workerGainAtFull), '.3')}. A workers’ part between ${write(solution.workerBargainingPowerLowerBound, '.0%')} and ${write(solution.workerBargainingPowerUpperBound, '.0%')} would hold.`;
		}
		case 'none':
			return welfareAtFull < 0
				? `One equilibrium: nobody invests. Even if all did, a pair would lose ${write(-welfareAtFull, '.3')}: no coordination failure.`
				: 'One equilibrium: nobody invests. If all did, a pair would just break even: no coordination failure.';
	}
}

function where(
	{ at }: TrainingSolution,
	{ modernFirmShare, trainedWorkerShare }: TrainingParameters,
	write: WriteNumber
): string {
	if (at === null) return '';
	const here = `From ${write(modernFirmShare, '.0%')} modern firms and ${write(trainedWorkerShare, '.0%')} trained workers`;
	switch (at.limit) {
		case 'full':
			return `${here} the market fills up.`;
		case 'none':
			return `${here} it empties.`;
		case 'saddle':
			return `${here} it comes to rest on the saddle.`;
	}
}
