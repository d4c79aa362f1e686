import type { Course } from '../../classroom/collect/course.ts';
import type { Locale } from '../../i18n/locales.ts';
import { loadWidget, widgetIds } from '../../widgets/registry.ts';

/** What the levers of the exercises' models are called, by model and lever. */
export type LeverNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Loads the names of levers that are part of answers. */
export async function leverNames({ exercises }: Course, locale: Locale): Promise<LeverNames> {
	const models = new Set(
		[...exercises.values()].flatMap(({ task, model }) =>
			task.kind === 'reach' && model !== null && widgetIds.includes(model) ? [model] : []
		)
	);
	const loaded = await Promise.all(
		[...models].map(async (model) => {
			const { parameters } = await (await loadWidget(model)).words[locale]();
			const labels = Object.entries(parameters).map(([name, { label }]) => [name, label] as const);
			return [model, new Map(labels)] as const;
		})
	);
	return new Map(loaded);
}
