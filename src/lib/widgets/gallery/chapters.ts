import type { GalleryAliases } from '../../i18n/gallery-aliases.ts';
import type { GalleryWords } from '../../i18n/words.ts';
import type { LeverPlace } from './card-lever.ts';

/** A group of models; its name and its question are in the words. */
export type ChapterId = keyof GalleryWords['chapters'];

/** A model that is shown by itself. */
type ShownModel = keyof GalleryAliases;

/** A model in the gallery, and the one lever that tells its story in a small picture. */
export interface Placed {
	readonly id: ShownModel;
	readonly lever: LeverPlace;
}

interface Chapter {
	readonly id: ChapterId;
	/** In the order of the paper. */
	readonly models: readonly Placed[];
}

/** The models as the paper groups them. */
export const chapters: readonly Chapter[] = [
	{
		id: 'demand',
		models: [
			placed('big-push', 'fixedLabour'),
			placed('big-push-over-time', 'substitutionOverTime')
		]
	},
	{
		id: 'infrastructure',
		models: [placed('railroad', 'railroadLabour'), placed('monopoly-facility', 'setUpCost')]
	},
	{
		id: 'inputs',
		models: [
			placed('division-of-labour', 'labourForce'),
			placed('division-of-labour-constant-returns', 'potentialVarieties')
		]
	},
	{
		id: 'thickMarkets',
		models: [
			placed('thick-market', 'separationProbability'),
			placed('training-without-contracts', 'modernFirmShare'),
			placed('labour-pooling', 'firms')
		]
	},
	{ id: 'knowledge', models: [placed('knowledge-spillovers', 'spilloverStrength')] },
	{
		id: 'names',
		models: [
			placed('public-good', 'agents'),
			placed('country-brand', 'firms'),
			placed('unequal-exporters', 'qualityCost'),
			placed('coffee-ban', 'detectionProbability'),
			placed('shared-prevention', 'producers')
		]
	},
	{
		id: 'projects',
		models: [
			placed('joint-project', 'firstSideRevenue'),
			placed('two-sided-entry', 'firstSideShare'),
			placed('lumpy-facility', 'fee')
		]
	},
	{
		id: 'clusters',
		models: [
			placed('infant-industry', 'southAdvancedProductivity'),
			placed('clusters', 'southProductivity', 1),
			placed('cluster-microfoundation', 'share')
		]
	},
	{
		id: 'innovation',
		models: [
			placed('innovation-network', 'distanceDecay'),
			placed('innovation-concentration', 'proximityAcross'),
			placed('innovation-additive', 'knowledgeExponent')
		]
	},
	{
		id: 'policy',
		models: [
			placed('matching-grants', 'budget'),
			placed('grant-panel', 'noiseSpread'),
			placed('research-tender', 'priceWeight'),
			placed('pioneer-reward', 'rewardRate'),
			placed('self-discovery', 'discoveryCost'),
			placed('policy-mix', 'income'),
			placed('pilot', 'successProbability')
		]
	}
];

function placed(id: ShownModel, name: string, element: number | null = null): Placed {
	return { id, lever: { name, element } };
}
