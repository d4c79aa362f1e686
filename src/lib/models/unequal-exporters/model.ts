import type { Model } from '../model.ts';
import { unequalExportersParameters, type UnequalExportersParameters } from './parameters.ts';
import { solveUnequalExporters, type UnequalExportersSolution } from './solve.ts';

export const unequalExporters: Model<UnequalExportersParameters, UnequalExportersSolution> = {
	id: 'unequal-exporters',
	parameters: unequalExportersParameters,
	views: ['shares', 'gain'],
	solve: solveUnequalExporters
};
