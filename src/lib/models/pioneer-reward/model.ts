import type { Model } from '../model.ts';
import { pioneerRewardViews } from './curves.ts';
import { pioneerRewardParameters, type PioneerRewardParameters } from './parameters.ts';
import { solvePioneerReward, type PioneerRewardSolution } from './solve.ts';

export const pioneerReward: Model<PioneerRewardParameters, PioneerRewardSolution> = {
	id: 'pioneer-reward',
	parameters: pioneerRewardParameters,
	views: pioneerRewardViews,
	solve: solvePioneerReward
};
