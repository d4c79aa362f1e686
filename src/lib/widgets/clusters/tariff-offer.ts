import { clusters } from '../../models/clusters/model.ts';
import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';

/** What a tariff does, or would do. */
export interface TariffOffer {
	/** Sector whose good bears it, from 1. */
	readonly sector: number;
	/** Share of the world price. */
	readonly tariff: number;
	/** South's wage, which the tariff leaves alone (North's wages). */
	readonly wage: number;
	/** Real income with the tariff, over free trade. */
	readonly incomeRatio: number;
	/** Share of South's workers in the protected sector; 0: the good is still imported. */
	readonly employment: number;
	/** It is in force. */
	readonly inForce: boolean;
}

/**
 * The tariff in force; if there is none, the least that makes the protected good at home. Null if
 * South's own good bears it, if only a subsidy holds South, or if the good is made at home anyway.
 */
export function tariffOffer(
	solution: ClustersWithPoliciesSolution,
	parameters: ClustersWithPoliciesParameters
): TariffOffer | null {
	if (solution.tariff === null || !solution.current.isEquilibrium) return null;
	const inForce = parameters.tariff > 0;
	const tariff = inForce ? parameters.tariff : upwards(solution.tariff.prohibitiveTariff);
	if (tariff === 0) return null;
	const effect = inForce ? solution.tariff : clusters.solve({ ...parameters, tariff }).tariff;
	if (effect === null) return null;
	return {
		sector: parameters.protectedSector,
		tariff,
		wage: effect.wage,
		incomeRatio: effect.welfareRatio,
		employment: effect.protectedEmploymentShare,
		inForce
	};
}

/** To the next whole per cent: a tariff that a customs officer can levy, and enough. */
function upwards(tariff: number): number {
	return Math.max(0, Math.ceil(tariff * 100 - 1e-9) / 100);
}
