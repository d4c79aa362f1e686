import { roundModels } from '../../classroom/round/round-model.ts';
import type { Locale } from '../../i18n/locales.ts';
import { loadWidget } from '../../widgets/registry.ts';

/** The names of the models that can be played, by their ids. */
export async function modelTitles(locale: Locale): Promise<Readonly<Record<string, string>>> {
	const titles = roundModels.map(async (id) => {
		const words = await (await loadWidget(id)).words[locale]();
		return [id, words.title] as const;
	});
	return Object.fromEntries(await Promise.all(titles));
}
