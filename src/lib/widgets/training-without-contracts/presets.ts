import type { TrainingParameters } from '../../models/training-without-contracts/parameters.ts';

/** Named states: what differs from the defaults. The first has two equilibria. */
export const trainingPresets = {
	trap: { modernFirmShare: 0.5, trainedWorkerShare: 0.6 },
	race: { modernFirmShare: 0.9, trainedWorkerShare: 0.5 },
	holdUp: { workerBargainingPower: 0.8, modernFirmShare: 0.8, trainedWorkerShare: 0.8 },
	edge: {
		firmCost: 2,
		workerCost: 4,
		contactProbability: 1,
		workerBargainingPower: 0.4,
		modernFirmShare: 0.9,
		trainedWorkerShare: 0.9
	},
	tooCostly: {
		firmCost: 6,
		workerCost: 4,
		contactProbability: 0.8,
		modernFirmShare: 0.8,
		trainedWorkerShare: 0.8
	}
} as const satisfies Record<string, Partial<TrainingParameters>>;
