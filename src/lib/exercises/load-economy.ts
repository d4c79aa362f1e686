import type { ModelId } from '../models/index.ts';
import { noEconomy, type Economy } from './economy.ts';

/** Every model, each a chunk of its own: an exercise brings in the one it speaks of. */
const economies: Readonly<Record<ModelId, () => Promise<Economy>>> = {
	'big-push': async () => (await import('../models/big-push/model.ts')).bigPush,
	'big-push-over-time': async () =>
		(await import('../models/big-push-over-time/model.ts')).bigPushOverTime,
	railroad: async () => (await import('../models/railroad/model.ts')).railroad,
	'monopoly-facility': async () =>
		(await import('../models/monopoly-facility/model.ts')).monopolyFacility,
	'division-of-labour': async () =>
		(await import('../models/division-of-labour/model.ts')).divisionOfLabour,
	'division-of-labour-constant-returns': async () =>
		(await import('../models/division-of-labour-constant-returns/model.ts'))
			.divisionOfLabourConstantReturns,
	'training-without-contracts': async () =>
		(await import('../models/training-without-contracts/model.ts')).trainingWithoutContracts,
	'labour-pooling': async () => (await import('../models/labour-pooling/model.ts')).labourPooling,
	'knowledge-spillovers': async () =>
		(await import('../models/knowledge-spillovers/model.ts')).knowledgeSpillovers,
	'public-good': async () => (await import('../models/public-good/model.ts')).publicGood,
	'thick-market': async () => (await import('../models/thick-market/model.ts')).thickMarket,
	'country-brand': async () => (await import('../models/country-brand/model.ts')).countryBrand,
	clusters: async () => (await import('../models/clusters/model.ts')).clusters,
	'adaptive-path': async () => (await import('../models/adaptive-path/model.ts')).adaptivePath,
	'innovation-network': async () =>
		(await import('../models/innovation-network/model.ts')).innovationNetwork,
	'innovation-concentration': async () =>
		(await import('../models/innovation-concentration/model.ts')).innovationConcentration,
	'innovation-additive': async () =>
		(await import('../models/innovation-additive/model.ts')).innovationAdditive,
	'matching-grants': async () =>
		(await import('../models/matching-grants/model.ts')).matchingGrants,
	'grant-panel': async () => (await import('../models/grant-panel/model.ts')).grantPanel,
	'research-tender': async () =>
		(await import('../models/research-tender/model.ts')).researchTender,
	'pioneer-reward': async () => (await import('../models/pioneer-reward/model.ts')).pioneerReward,
	'self-discovery': async () => (await import('../models/self-discovery/model.ts')).selfDiscovery,
	'policy-mix': async () => (await import('../models/policy-mix/model.ts')).policyMix,
	pilot: async () => (await import('../models/pilot/model.ts')).pilot,
	'unequal-exporters': async () =>
		(await import('../models/unequal-exporters/model.ts')).unequalExporters,
	'coffee-ban': async () => (await import('../models/coffee-ban/model.ts')).coffeeBan,
	'shared-prevention': async () =>
		(await import('../models/shared-prevention/model.ts')).sharedPrevention,
	'joint-project': async () => (await import('../models/joint-project/model.ts')).jointProject,
	'two-sided-entry': async () => (await import('../models/two-sided-entry/model.ts')).twoSidedEntry,
	'lumpy-facility': async () => (await import('../models/lumpy-facility/model.ts')).lumpyFacility,
	'cluster-microfoundation': async () =>
		(await import('../models/cluster-microfoundation/model.ts')).clusterMicrofoundation,
	'infant-industry': async () => (await import('../models/infant-industry/model.ts')).infantIndustry
};

/**
 * The model of an exercise.
 *
 * @throws RangeError if there is none of this id.
 */
export async function loadEconomy(model: string | null): Promise<Economy> {
	if (model === null) return noEconomy;
	if (!isKnown(model)) throw new RangeError(`there is no model "${model}"`);
	return economies[model]();
}

function isKnown(model: string): model is ModelId {
	return Object.hasOwn(economies, model);
}
