import type { Model } from '../model.ts';
import { innovationNetworkParameters, type InnovationNetworkParameters } from './parameters.ts';
import { solveInnovationNetwork, type InnovationNetworkSolution } from './solve.ts';

export const innovationNetwork: Model<InnovationNetworkParameters, InnovationNetworkSolution> = {
	id: 'innovation-network',
	parameters: innovationNetworkParameters,
	views: ['map', 'allocations'],
	solve: solveInnovationNetwork
};
