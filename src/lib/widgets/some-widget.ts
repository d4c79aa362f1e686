import type { ModelWords } from '../i18n/model-words.ts';
import type { ParameterValue } from '../models/parameter-spec.ts';
import type { ModelState } from './model-state.svelte.ts';
import type { Widget } from './widget.ts';

/** The shell shows any model: it knows its parameters by name only. */
export type SomeParameters = Readonly<Record<string, ParameterValue>>;
export type SomeWidget = Widget<SomeParameters, object>;
export type SomeWords = ModelWords<SomeParameters, object>;
export type SomeState = ModelState<SomeParameters, object>;

/**
 * Forgets which model a widget shows. Safe as long as its parameters have gone through the model,
 * which refuses those that are not its own; `ModelState` lets nothing past it.
 */
export function someWidget<P, S>(widget: Widget<P, S>): SomeWidget {
	return widget as unknown as SomeWidget;
}
