import { filledHtml } from '../exercises/prose/filled-html.ts';
import type { Prose } from '../exercises/prose/prose.ts';
import type { Sitting } from './sitting.svelte.ts';

/** A short text as it is spoken of: its words and numbers, a formula once and not as it is drawn. */
export function plainWords(
	prose: Prose,
	{ drawn, locale }: Pick<Sitting, 'drawn' | 'locale'>
): string {
	const template = document.createElement('template');
	template.innerHTML = filledHtml(prose, drawn, locale);
	for (const twin of template.content.querySelectorAll('.katex-html, annotation')) twin.remove();
	return (template.content.textContent ?? '').replace(/\s+/g, ' ').trim();
}
