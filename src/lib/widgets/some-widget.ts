import type { SomeParameters } from './some-model.ts';
import type { Widget } from './widget.ts';

export type SomeWidget = Widget<SomeParameters, object>;

/**
 * Forgets which model a widget shows. Safe as long as its parameters have gone through the model,
 * which refuses those that are not its own; `ModelState` lets nothing past it.
 */
export function someWidget<P, S>(widget: Widget<P, S>): SomeWidget {
	return widget as unknown as SomeWidget;
}
