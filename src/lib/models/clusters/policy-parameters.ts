import { clusterDriftParameters } from '../cluster-drift/parameters.ts';
import { clusterTariffParameters } from '../cluster-tariff/parameters.ts';
import { list, number, toggle, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';
import { clustersParameters, type ClustersParameters } from './parameters.ts';

export interface ClustersWithPoliciesParameters extends ClustersParameters {
	/** Sector in which South is specialised now, from 1. */
	readonly currentSector: number;
	readonly currentCoordinated: boolean;
	/** Sector to which a policy would move all labour, from 1. */
	readonly targetSector: number;
	readonly targetCoordinated: boolean;
	/** Sector whose good bears the tariff, from 1. */
	readonly protectedSector: number;
	/** Tariff on that good, t (share of its world price). */
	readonly tariff: number;
	/** Growth rate of South's raw advantage by sector, g_j (per year); entries missing are 0. */
	readonly advantageGrowth: readonly number[];
	/** How far the drift is followed (years). */
	readonly years: number;
}

export const clustersWithPoliciesParameters: ParameterSpecs<ClustersWithPoliciesParameters> = {
	...clustersParameters,
	currentSector: wholeNumber('j', '', '[1, ∞)', 1, [1, 4, 1]),
	currentCoordinated: toggle(false),
	targetSector: wholeNumber('k', '', '[1, ∞)', 3, [1, 4, 1]),
	targetCoordinated: toggle(true),
	protectedSector: clusterTariffParameters.protectedSector,
	// A policy to be tried: no economy begins with it.
	tariff: number('t', 'share of price', '[0, ∞)', 0, [0, 2, 0.05]),
	advantageGrowth: list('g_j', 'per year', '(-∞, ∞)', [0.02, 0, 0, 0], [-0.05, 0.05, 0.005]),
	years: clusterDriftParameters.years
};
