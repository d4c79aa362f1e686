import type { Exercise } from '../exercises/exercise.ts';
import type { Locale } from '../i18n/locales.ts';
import { loadWidget, widgetIds } from '../widgets/registry.ts';
import type { Shown } from './answer-props.ts';

/** The model to be seen in an exercise, where its kind shows one and a widget shows the model. */
export async function loadShown({ model, task }: Exercise, locale: Locale): Promise<Shown | null> {
	const shows = ['place', 'reach', 'predict'].includes(task.kind);
	if (!shows || model === null || !widgetIds.includes(model)) return null;
	const widget = await loadWidget(model);
	return { widget, words: await widget.words[locale]() };
}
