import type { Locale } from '$lib/i18n/locales.ts';
import { loadWidget } from '$lib/widgets/registry.ts';

/** What pages say of a model, in one language. */
export interface ModelDescription {
	readonly id: string;
	readonly title: string;
	readonly shows: string;
	readonly assumes: string;
	readonly leavesOut: string;
}

/** Reads from a model's catalogue what can be said without its numbers. */
export async function describeModel(id: string, locale: Locale): Promise<ModelDescription> {
	const widget = await loadWidget(id);
	const { title, shows, assumes, leavesOut } = await widget.words[locale]();
	return { id, title, shows, assumes, leavesOut };
}
