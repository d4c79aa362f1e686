import { adaptivePathParameters } from '../../src/lib/models/adaptive-path/parameters.ts';
import { bigPushParameters } from '../../src/lib/models/big-push/parameters.ts';
import { clusterDriftParameters } from '../../src/lib/models/cluster-drift/parameters.ts';
import { clusterShiftParameters } from '../../src/lib/models/cluster-shift/parameters.ts';
import { clusterTariffParameters } from '../../src/lib/models/cluster-tariff/parameters.ts';
import { clustersParameters } from '../../src/lib/models/clusters/parameters.ts';
import { countryBrandParameters } from '../../src/lib/models/country-brand/parameters.ts';
import { solvers } from '../../src/lib/models/index.ts';
import type { ParameterSpec } from '../../src/lib/models/parameters.ts';
import { thickMarketParameters } from '../../src/lib/models/thick-market/parameters.ts';

export type SolverId = keyof typeof solvers;

/** The parameters of every solver: of models that are not shown on their own, too. */
export const specsOf: Record<SolverId, Readonly<Record<string, ParameterSpec>>> = {
	'big-push': { ...bigPushParameters },
	'thick-market': { ...thickMarketParameters },
	'country-brand': { ...countryBrandParameters },
	clusters: { ...clustersParameters },
	'cluster-shift': { ...clusterShiftParameters },
	'cluster-tariff': { ...clusterTariffParameters },
	'cluster-drift': { ...clusterDriftParameters },
	'adaptive-path': { ...adaptivePathParameters }
};

/** A solver that takes whatever it is given: tests hand it wrong things. */
export function solverOf(id: SolverId): (given?: Record<string, unknown>) => object {
	return solvers[id] as (given?: Record<string, unknown>) => object;
}
