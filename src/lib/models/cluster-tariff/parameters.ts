import { sectorParameters, type SectorParameters } from '../clusters/parameters.ts';
import { list, number, toggle, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface ClusterTariffParameters extends SectorParameters {
	/** Share of income spent on each good, α_j. */
	readonly spendingShares: readonly number[];
	/** Sector South specialises in, j, from 1. */
	readonly sector: number;
	readonly coordinated: boolean;
	/** Sector whose good bears the tariff, k, from 1. */
	readonly protectedSector: number;
	/** Tariff on that good, t (share of its world price). */
	readonly tariff: number;
}

export const clusterTariffParameters: ParameterSpecs<ClusterTariffParameters> = {
	...sectorParameters,
	spendingShares: list('α_j', 'share', '(0, ∞)', [0.25, 0.25, 0.25, 0.25], [0.05, 1, 0.05]),
	sector: wholeNumber('j', '', '[1, ∞)', 1, [1, 4, 1]),
	coordinated: toggle(false),
	protectedSector: wholeNumber('k', '', '[1, ∞)', 3, [1, 4, 1]),
	tariff: number('t', 'share of price', '[0, ∞)', 0.7, [0, 2, 0.05])
};
