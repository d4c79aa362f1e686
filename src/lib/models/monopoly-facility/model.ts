import type { Model } from '../model.ts';
import { monopolyFacilityViews } from './curves.ts';
import { monopolyFacilityParameters, type MonopolyFacilityParameters } from './parameters.ts';
import { solveMonopolyFacility, type MonopolyFacilitySolution } from './solve.ts';

export const monopolyFacility: Model<MonopolyFacilityParameters, MonopolyFacilitySolution> = {
	id: 'monopoly-facility',
	parameters: monopolyFacilityParameters,
	views: monopolyFacilityViews,
	solve: solveMonopolyFacility
};
