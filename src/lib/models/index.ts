import { adaptivePath } from './adaptive-path/model.ts';
import { bigPushOverTime } from './big-push-over-time/model.ts';
import { bigPush } from './big-push/model.ts';
import { solveClusterDrift } from './cluster-drift/solve.ts';
import { clusterMicrofoundation } from './cluster-microfoundation/model.ts';
import { solveClusterMicrofoundation } from './cluster-microfoundation/solve.ts';
import { solveClusterShift } from './cluster-shift/solve.ts';
import { solveClusterTariff } from './cluster-tariff/solve.ts';
import { clusters } from './clusters/model.ts';
import { solveClusters } from './clusters/solve.ts';
import { coffeeBan } from './coffee-ban/model.ts';
import { countryBrand } from './country-brand/model.ts';
import { divisionOfLabourConstantReturns } from './division-of-labour-constant-returns/model.ts';
import { divisionOfLabour } from './division-of-labour/model.ts';
import { grantPanel } from './grant-panel/model.ts';
import { infantIndustry } from './infant-industry/model.ts';
import { innovationAdditive } from './innovation-additive/model.ts';
import { solveInnovationAdditive } from './innovation-additive/solve.ts';
import { innovationConcentration } from './innovation-concentration/model.ts';
import { solveInnovationConcentration } from './innovation-concentration/solve.ts';
import { innovationNetwork } from './innovation-network/model.ts';
import { jointProject } from './joint-project/model.ts';
import { knowledgeSpillovers } from './knowledge-spillovers/model.ts';
import { labourPooling } from './labour-pooling/model.ts';
import { lumpyFacility } from './lumpy-facility/model.ts';
import { matchingGrants } from './matching-grants/model.ts';
import { monopolyFacility } from './monopoly-facility/model.ts';
import { pilot } from './pilot/model.ts';
import { pioneerReward } from './pioneer-reward/model.ts';
import { policyMix } from './policy-mix/model.ts';
import { publicGood } from './public-good/model.ts';
import { railroad } from './railroad/model.ts';
import { researchTender } from './research-tender/model.ts';
import { selfDiscovery } from './self-discovery/model.ts';
import { sharedPrevention } from './shared-prevention/model.ts';
import { thickMarket } from './thick-market/model.ts';
import { trainingWithoutContracts } from './training-without-contracts/model.ts';
import { solveTwoSidedEntry } from './two-sided-entry/solve.ts';
import { solveTwoSidedEntryPath } from './two-sided-entry-path/solve.ts';
import { twoSidedEntry } from './two-sided-entry/model.ts';
import { unequalExporters } from './unequal-exporters/model.ts';

/** Every model that can be shown, by its id. */
export const models = {
	'big-push': bigPush,
	'big-push-over-time': bigPushOverTime,
	railroad,
	'monopoly-facility': monopolyFacility,
	'division-of-labour': divisionOfLabour,
	'division-of-labour-constant-returns': divisionOfLabourConstantReturns,
	'training-without-contracts': trainingWithoutContracts,
	'labour-pooling': labourPooling,
	'knowledge-spillovers': knowledgeSpillovers,
	'public-good': publicGood,
	'thick-market': thickMarket,
	'country-brand': countryBrand,
	clusters,
	'adaptive-path': adaptivePath,
	'innovation-network': innovationNetwork,
	'innovation-concentration': innovationConcentration,
	'innovation-additive': innovationAdditive,
	'matching-grants': matchingGrants,
	'grant-panel': grantPanel,
	'research-tender': researchTender,
	'pioneer-reward': pioneerReward,
	'self-discovery': selfDiscovery,
	'policy-mix': policyMix,
	pilot,
	'unequal-exporters': unequalExporters,
	'coffee-ban': coffeeBan,
	'shared-prevention': sharedPrevention,
	'joint-project': jointProject,
	'two-sided-entry': twoSidedEntry,
	'lumpy-facility': lumpyFacility,
	'cluster-microfoundation': clusterMicrofoundation,
	'infant-industry': infantIndustry
} as const;

export type ModelId = keyof typeof models;

/** Every solver by the id of its model: plain numbers in, plain numbers out. */
export const solvers = {
	'big-push': bigPush.solve,
	'big-push-over-time': bigPushOverTime.solve,
	railroad: railroad.solve,
	'monopoly-facility': monopolyFacility.solve,
	'division-of-labour': divisionOfLabour.solve,
	'division-of-labour-constant-returns': divisionOfLabourConstantReturns.solve,
	'training-without-contracts': trainingWithoutContracts.solve,
	'labour-pooling': labourPooling.solve,
	'knowledge-spillovers': knowledgeSpillovers.solve,
	'public-good': publicGood.solve,
	'thick-market': thickMarket.solve,
	'country-brand': countryBrand.solve,
	clusters: solveClusters,
	'cluster-shift': solveClusterShift,
	'cluster-tariff': solveClusterTariff,
	'cluster-drift': solveClusterDrift,
	'adaptive-path': adaptivePath.solve,
	'innovation-network': innovationNetwork.solve,
	'innovation-concentration': solveInnovationConcentration,
	'innovation-additive': solveInnovationAdditive,
	'matching-grants': matchingGrants.solve,
	'grant-panel': grantPanel.solve,
	'research-tender': researchTender.solve,
	'pioneer-reward': pioneerReward.solve,
	'self-discovery': selfDiscovery.solve,
	'policy-mix': policyMix.solve,
	pilot: pilot.solve,
	'unequal-exporters': unequalExporters.solve,
	'coffee-ban': coffeeBan.solve,
	'shared-prevention': sharedPrevention.solve,
	'joint-project': jointProject.solve,
	'two-sided-entry': solveTwoSidedEntry,
	'two-sided-entry-path': solveTwoSidedEntryPath,
	'lumpy-facility': lumpyFacility.solve,
	'cluster-microfoundation': solveClusterMicrofoundation,
	'infant-industry': infantIndustry.solve
} as const satisfies Record<string, unknown>;
