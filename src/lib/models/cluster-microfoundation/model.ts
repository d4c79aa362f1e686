import type { Model } from '../model.ts';
import {
	clusterMicrofoundationWithShareParameters,
	solveClusterMicrofoundationWithShare,
	type ClusterMicrofoundationWithShareParameters,
	type ClusterMicrofoundationWithShareSolution
} from './with-share.ts';

/** The microfoundation of coordination, at any share of modern firms: what lessons and pages show. */
export const clusterMicrofoundation: Model<
	ClusterMicrofoundationWithShareParameters,
	ClusterMicrofoundationWithShareSolution
> = {
	id: 'cluster-microfoundation',
	parameters: clusterMicrofoundationWithShareParameters,
	views: ['firm', 'productivity', 'wage'],
	solve: solveClusterMicrofoundationWithShare
};
