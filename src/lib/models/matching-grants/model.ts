import type { Model } from '../model.ts';
import { matchingGrantsParameters, type MatchingGrantsParameters } from './parameters.ts';
import { solveMatchingGrants, type MatchingGrantsSolution } from './solve.ts';

export const matchingGrants: Model<MatchingGrantsParameters, MatchingGrantsSolution> = {
	id: 'matching-grants',
	parameters: matchingGrantsParameters,
	views: ['projects'],
	solve: solveMatchingGrants
};
