import type { Model } from '../model.ts';
import { labourPoolingViews } from './curves.ts';
import { labourPoolingParameters, type LabourPoolingParameters } from './parameters.ts';
import { solveLabourPooling, type LabourPoolingSolution } from './solve.ts';

export const labourPooling: Model<LabourPoolingParameters, LabourPoolingSolution> = {
	id: 'labour-pooling',
	parameters: labourPoolingParameters,
	views: labourPoolingViews,
	solve: solveLabourPooling
};
