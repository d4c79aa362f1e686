import { trainingWithoutContracts } from '../../models/training-without-contracts/model.ts';
import type { TrainingParameters } from '../../models/training-without-contracts/parameters.ts';
import type { TrainingSolution } from '../../models/training-without-contracts/solve.ts';
import type { Widget } from '../widget.ts';
import { trainingFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { playTraining } from './play.ts';
import { trainingPresets } from './presets.ts';

/** Firms and workers who invest for partners they do not know yet. */
export const trainingWithoutContractsWidget: Widget<TrainingParameters, TrainingSolution> = {
	model: trainingWithoutContracts,
	Picture,
	levers: [
		'modernFirmShare',
		'trainedWorkerShare',
		'workerBargainingPower',
		'matchGain',
		'firmCost',
		'workerCost',
		'separationProbability',
		'contactProbability'
	],
	presets: trainingPresets,
	facts: trainingFacts,
	play: playTraining,
	words: {
		en: async () => (await import('../../i18n/en/models/training-without-contracts.ts')).words,
		es: async () => (await import('../../i18n/es/models/training-without-contracts.ts')).words
	}
};
