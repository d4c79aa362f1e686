import { clusters } from '../../models/clusters/model.ts';
import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';
import { manyLevers } from '../many-levers.ts';
import type { Widget } from '../widget.ts';
import { clustersFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { playDrift } from './play.ts';
import Policies from './Policies.svelte';
import { clustersPresets } from './presets.ts';

/** Sectors, their equilibria by wage, and what policy and time do to them. */
export const clustersWidget: Widget<ClustersWithPoliciesParameters, ClustersWithPoliciesSolution> =
	{
		model: clusters,
		Picture,
		Policies,
		levers: [
			'southProductivity',
			'coordinationFactor',
			'currentSector',
			'currentCoordinated',
			'targetSector',
			'protectedSector',
			'tariff',
			'advantageGrowth',
			'years',
			'northProductivity',
			'priceShifters'
		],
		manyLevers,
		presets: clustersPresets,
		facts: clustersFacts,
		play: playDrift,
		words: {
			en: async () => (await import('../../i18n/en/models/clusters.ts')).clusters,
			es: async () => (await import('../../i18n/es/models/clusters.ts')).clusters
		}
	};
