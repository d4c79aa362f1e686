import type { Model } from '../model.ts';
import { adaptivePathParameters, type AdaptivePathParameters } from './parameters.ts';
import { solveAdaptivePath, type AdaptivePathSolution } from './solve.ts';

export const adaptivePath: Model<AdaptivePathParameters, AdaptivePathSolution> = {
	id: 'adaptive-path',
	parameters: adaptivePathParameters,
	views: [],
	solve: solveAdaptivePath
};
