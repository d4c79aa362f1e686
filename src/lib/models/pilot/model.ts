import type { Model } from '../model.ts';
import { pilotViews } from './curves.ts';
import { pilotParameters, type PilotParameters } from './parameters.ts';
import { solvePilot, type PilotSolution } from './solve.ts';

export const pilot: Model<PilotParameters, PilotSolution> = {
	id: 'pilot',
	parameters: pilotParameters,
	views: pilotViews,
	solve: solvePilot
};
