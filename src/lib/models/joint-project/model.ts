import type { Model } from '../model.ts';
import { jointProjectViews } from './outcomes.ts';
import { jointProjectParameters, type JointProjectParameters } from './parameters.ts';
import { solveJointProject, type JointProjectSolution } from './solve.ts';

export const jointProject: Model<JointProjectParameters, JointProjectSolution> = {
	id: 'joint-project',
	parameters: jointProjectParameters,
	views: jointProjectViews,
	solve: solveJointProject
};
