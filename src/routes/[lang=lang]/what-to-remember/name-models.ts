import type { Locale } from '$lib/i18n/locales.ts';
import type { MappedModel } from '$lib/lessons/texts/model-map.ts';
import { describeModel } from '../models/describe-model.ts';

/** A model on the map as the page shows it, and those that are built on it. */
export interface NamedModel {
	readonly id: string;
	readonly title: string;
	readonly adds: string;
	readonly leadsTo: readonly NamedModel[];
}

/** The map with the titles under which the models are shown. */
export async function nameModels(
	map: readonly MappedModel[],
	locale: Locale
): Promise<readonly NamedModel[]> {
	return Promise.all(
		map.map(async ({ model, adds, 'leads-to': leadsTo = [] }) => ({
			id: model,
			title: (await describeModel(model, locale)).title,
			adds,
			leadsTo: await nameModels(leadsTo, locale)
		}))
	);
}
