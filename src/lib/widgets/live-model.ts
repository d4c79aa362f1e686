import type { Locale } from '../i18n/locales.ts';
import { loadWords, type WidgetWords } from '../i18n/words.ts';
import type { ParameterValue } from '../models/parameter-spec.ts';
import ModelWidget from './ModelWidget.svelte';
import { ModelState } from './model-state.svelte.ts';
import { loadWidget } from './registry.ts';
import type { SomeParameters, SomeState, SomeWords } from './some-model.ts';
import type { SomeWidget } from './some-widget.ts';
import { decodeState } from './state-address.ts';

/** A model that a page wants to show: what a lesson says of it. */
export interface ModelRequest {
	/** Unique on the page. */
	readonly id: string;
	readonly model: string;
	readonly title: string;
	/** Views to offer, the first one open; empty: all. */
	readonly show: readonly string[];
	/** Levers to offer; null: all. */
	readonly levers: readonly string[] | null;
	/** Values at which it opens; null: the model's first named case, where its phenomenon shows. */
	readonly parameters: Readonly<Record<string, ParameterValue>> | null;
}

/** A model ready to be moved. */
export interface LiveModel {
	readonly Shell: typeof ModelWidget;
	readonly widget: SomeWidget;
	readonly words: SomeWords;
	/** The words of the shell. */
	readonly shell: WidgetWords;
	readonly state: SomeState;
	/** The address held something that is no state of this model. */
	readonly brokenLink: boolean;
}

/**
 * Loads all that a live model needs, and opens it: as requested, or as its address says.
 *
 * @param code the state in the address; null: none
 * @throws if a chunk cannot be loaded, or the opening values are outside their domains.
 */
export async function openModel(
	request: ModelRequest,
	locale: Locale,
	code: string | null
): Promise<LiveModel> {
	const widget = await loadWidget(request.model);
	const [words, shell] = await Promise.all([
		widget.words[locale](),
		loadWords(locale).then((catalogue) => catalogue.widget())
	]);
	const state: SomeState = new ModelState(widget.model, openingOf(request, widget));
	return {
		Shell: ModelWidget,
		widget,
		words,
		shell,
		state,
		brokenLink: code !== null && !bringBack(state, code)
	};
}

function openingOf({ parameters }: ModelRequest, widget: SomeWidget): SomeParameters {
	return parameters ?? (Object.values(widget.presets)[0] as SomeParameters | undefined) ?? {};
}

/** Brings a model into the state of an address; false if it is none of its states. */
function bringBack(state: SomeState, code: string): boolean {
	try {
		return state.open(decodeState(state.model.parameters, code));
	} catch (refusal) {
		if (refusal instanceof RangeError) return false;
		throw refusal;
	}
}
