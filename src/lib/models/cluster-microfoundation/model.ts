import type { Model } from '../model.ts';
import {
	clusterMicrofoundationParameters,
	type ClusterMicrofoundationParameters
} from './parameters.ts';
import { solveClusterMicrofoundation, type ClusterMicrofoundationSolution } from './solve.ts';

export const clusterMicrofoundation: Model<
	ClusterMicrofoundationParameters,
	ClusterMicrofoundationSolution
> = {
	id: 'cluster-microfoundation',
	parameters: clusterMicrofoundationParameters,
	views: ['productivity'],
	solve: solveClusterMicrofoundation
};
