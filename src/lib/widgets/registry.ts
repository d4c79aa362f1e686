import { someWidget, type SomeWidget } from './some-widget.ts';

/** Every live model by the id of its model, each a chunk of its own. */
const widgets: Readonly<Record<string, () => Promise<SomeWidget>>> = {
	'big-push': async () => someWidget((await import('./big-push/widget.ts')).bigPushWidget),
	'big-push-over-time': async () =>
		someWidget((await import('./big-push-over-time/widget.ts')).bigPushOverTimeWidget),
	railroad: async () => someWidget((await import('./railroad/widget.ts')).railroadWidget),
	'monopoly-facility': async () =>
		someWidget((await import('./monopoly-facility/widget.ts')).monopolyFacilityWidget),
	'joint-project': async () =>
		someWidget((await import('./joint-project/widget.ts')).jointProjectWidget),
	'two-sided-entry': async () =>
		someWidget((await import('./two-sided-entry/widget.ts')).twoSidedEntryWidget),
	'division-of-labour': async () =>
		someWidget((await import('./division-of-labour/widget.ts')).divisionOfLabourWidget),
	'division-of-labour-constant-returns': async () =>
		someWidget(
			(await import('./division-of-labour-constant-returns/widget.ts')).constantReturnsWidget
		),
	'thick-market': async () =>
		someWidget((await import('./thick-market/widget.ts')).thickMarketWidget),
	'training-without-contracts': async () =>
		someWidget(
			(await import('./training-without-contracts/widget.ts')).trainingWithoutContractsWidget
		),
	'labour-pooling': async () =>
		someWidget((await import('./labour-pooling/widget.ts')).labourPoolingWidget),
	'knowledge-spillovers': async () =>
		someWidget((await import('./knowledge-spillovers/widget.ts')).knowledgeSpilloversWidget),
	'country-brand': async () =>
		someWidget((await import('./country-brand/widget.ts')).countryBrandWidget),
	'public-good': async () => someWidget((await import('./public-good/widget.ts')).publicGoodWidget),
	'unequal-exporters': async () =>
		someWidget((await import('./unequal-exporters/widget.ts')).unequalExportersWidget),
	'coffee-ban': async () => someWidget((await import('./coffee-ban/widget.ts')).coffeeBanWidget),
	'shared-prevention': async () =>
		someWidget((await import('./shared-prevention/widget.ts')).sharedPreventionWidget),
	'lumpy-facility': async () =>
		someWidget((await import('./lumpy-facility/widget.ts')).lumpyFacilityWidget),
	'infant-industry': async () =>
		someWidget((await import('./infant-industry/widget.ts')).infantIndustryWidget),
	clusters: async () => someWidget((await import('./clusters/widget.ts')).clustersWidget),
	'cluster-microfoundation': async () =>
		someWidget((await import('./cluster-microfoundation/widget.ts')).clusterMicrofoundationWidget),
	'innovation-network': async () =>
		someWidget((await import('./innovation-network/widget.ts')).innovationNetworkWidget),
	'innovation-concentration': async () =>
		someWidget(
			(await import('./innovation-concentration/widget.ts')).innovationConcentrationWidget
		),
	'innovation-additive': async () =>
		someWidget((await import('./innovation-additive/widget.ts')).innovationAdditiveWidget),
	'matching-grants': async () =>
		someWidget((await import('./matching-grants/widget.ts')).matchingGrantsWidget),
	'grant-panel': async () => someWidget((await import('./grant-panel/widget.ts')).grantPanelWidget),
	'research-tender': async () =>
		someWidget((await import('./research-tender/widget.ts')).researchTenderWidget),
	'pioneer-reward': async () =>
		someWidget((await import('./pioneer-reward/widget.ts')).pioneerRewardWidget),
	'self-discovery': async () =>
		someWidget((await import('./self-discovery/widget.ts')).selfDiscoveryWidget),
	'policy-mix': async () => someWidget((await import('./policy-mix/widget.ts')).policyMixWidget),
	pilot: async () => someWidget((await import('./pilot/widget.ts')).pilotWidget)
};

/** The models that can be shown, in the order of the course. */
export const widgetIds = Object.keys(widgets);

/**
 * The widget of a model.
 *
 * @throws RangeError if no widget shows this model.
 */
export async function loadWidget(id: string): Promise<SomeWidget> {
	const load = Object.hasOwn(widgets, id) ? widgets[id] : undefined;
	if (!load) throw new RangeError(`no widget shows "${id}"; there are ${widgetIds.join(', ')}`);
	return load();
}
