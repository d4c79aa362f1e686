import { clusterDriftParameters } from '../../src/lib/models/cluster-drift/parameters.ts';
import { clusterMicrofoundationParameters } from '../../src/lib/models/cluster-microfoundation/parameters.ts';
import { clusterShiftParameters } from '../../src/lib/models/cluster-shift/parameters.ts';
import { clusterTariffParameters } from '../../src/lib/models/cluster-tariff/parameters.ts';
import { clustersParameters } from '../../src/lib/models/clusters/parameters.ts';
import { models, solvers, type ModelId } from '../../src/lib/models/index.ts';
import { innovationAdditiveParameters } from '../../src/lib/models/innovation-additive/parameters.ts';
import { innovationConcentrationParameters } from '../../src/lib/models/innovation-concentration/parameters.ts';
import type { ParameterSpec } from '../../src/lib/models/parameter-spec.ts';
import { twoSidedEntryParameters } from '../../src/lib/models/two-sided-entry/parameters.ts';
import { twoSidedEntryPathParameters } from '../../src/lib/models/two-sided-entry-path/parameters.ts';

export type SolverId = keyof typeof solvers;
type Specs = Readonly<Record<string, ParameterSpec>>;

const shown = Object.fromEntries(
	Object.values(models).map(({ id, parameters }) => [id, { ...parameters } as Specs])
) as Record<ModelId, Specs>;

/** The parameters of every solver: of models that are not shown on their own, too. */
export const specsOf: Record<SolverId, Specs> = {
	...shown,
	clusters: { ...clustersParameters },
	'cluster-shift': { ...clusterShiftParameters },
	'cluster-tariff': { ...clusterTariffParameters },
	'cluster-drift': { ...clusterDriftParameters },
	'cluster-microfoundation': { ...clusterMicrofoundationParameters },
	'innovation-concentration': { ...innovationConcentrationParameters },
	'innovation-additive': { ...innovationAdditiveParameters },
	'two-sided-entry': { ...twoSidedEntryParameters },
	'two-sided-entry-path': { ...twoSidedEntryPathParameters }
};

/** A solver that takes whatever it is given: tests hand it wrong things. */
export function solverOf(id: SolverId): (given?: Record<string, unknown>) => object {
	return solvers[id] as (given?: Record<string, unknown>) => object;
}
