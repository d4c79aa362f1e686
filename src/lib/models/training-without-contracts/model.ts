import type { Model } from '../model.ts';
import { trainingViews } from './curves.ts';
import { trainingParameters, type TrainingParameters } from './parameters.ts';
import { solveTrainingWithoutContracts, type TrainingSolution } from './solve.ts';

export const trainingWithoutContracts: Model<TrainingParameters, TrainingSolution> = {
	id: 'training-without-contracts',
	parameters: trainingParameters,
	views: trainingViews,
	solve: solveTrainingWithoutContracts
};
