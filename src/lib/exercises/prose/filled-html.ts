import type { Situation } from '../formulas/situation.ts';
import { fillSlots } from './fill-slots.ts';
import type { Prose } from './prose.ts';

/** A prose as HTML with its numbers in place. The numbers enter as text, never as markup. */
export function filledHtml(prose: Prose, situation: Situation, locale: string): string {
	const texts = fillSlots(prose, situation, locale).map(escape);
	return prose.html.replace(
		/(<(?:span|mn)[^>]* data-slot="(\d+)"[^>]*>)(?=<\/)/g,
		(_, opening: string, slot: string) => opening + (texts[Number(slot)] ?? '')
	);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
