import type { Model } from '../model.ts';
import { policyMixViews } from './curves.ts';
import { policyMixParameters, type PolicyMixParameters } from './parameters.ts';
import { solvePolicyMix, type PolicyMixSolution } from './solve.ts';

export const policyMix: Model<PolicyMixParameters, PolicyMixSolution> = {
	id: 'policy-mix',
	parameters: policyMixParameters,
	views: policyMixViews,
	solve: solvePolicyMix
};
