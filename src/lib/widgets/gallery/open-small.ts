import type { Locale } from '../../i18n/locales.ts';
import { ModelState } from '../model-state.svelte.ts';
import { loadWidget } from '../registry.ts';
import type { SomeParameters, SomeState, SomeWords } from '../some-model.ts';
import type { SomeWidget } from '../some-widget.ts';

/** What a card needs to move its picture. */
export interface SmallModel {
	readonly widget: SomeWidget;
	readonly words: SomeWords;
	readonly state: SomeState;
}

/**
 * Opens a model where its phenomenon shows: at its first named case.
 *
 * @throws if a chunk cannot be loaded.
 */
export async function openSmall(id: string, locale: Locale): Promise<SmallModel> {
	const widget = await loadWidget(id);
	const words = await widget.words[locale]();
	const opening = Object.values(widget.presets)[0] as SomeParameters | undefined;
	return { widget, words, state: new ModelState(widget.model, opening) };
}
