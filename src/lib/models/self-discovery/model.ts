import type { Model } from '../model.ts';
import { selfDiscoveryViews } from './curves.ts';
import { selfDiscoveryParameters, type SelfDiscoveryParameters } from './parameters.ts';
import { solveSelfDiscovery, type SelfDiscoverySolution } from './solve.ts';

export const selfDiscovery: Model<SelfDiscoveryParameters, SelfDiscoverySolution> = {
	id: 'self-discovery',
	parameters: selfDiscoveryParameters,
	views: selfDiscoveryViews,
	solve: solveSelfDiscovery
};
