import type { Model } from '../model.ts';
import {
	clustersWithPoliciesParameters,
	type ClustersWithPoliciesParameters
} from './policy-parameters.ts';
import { solveClustersWithPolicies, type ClustersWithPoliciesSolution } from './with-policies.ts';

/** The North-South model with its policies: what lessons and pages show. */
export const clusters: Model<ClustersWithPoliciesParameters, ClustersWithPoliciesSolution> = {
	id: 'clusters',
	parameters: clustersWithPoliciesParameters,
	views: ['sectors', 'ranking', 'drift'],
	solve: solveClustersWithPolicies
};
