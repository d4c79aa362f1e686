import type { Anchor } from '../storage/records.ts';

/** A stretch of a lesson under one heading. */
export interface Section {
	/** Id of the heading; null: what stands before the first. */
	readonly heading: string | null;
	readonly text: string;
}

/** A stretch of the text: the section's index, and its first letter and the one after its last. */
export interface Stretch {
	readonly section: number;
	readonly start: number;
	readonly end: number;
}

/** So many letters before and after tell the same words at two places apart. */
const context = 40;

/** What finds these words again. null: nothing but space is marked, or no such section exists. */
export function anchorOf(sections: readonly Section[], stretch: Stretch): Anchor | null {
	const section = sections[stretch.section];
	if (!section) return null;
	const marked = section.text.slice(stretch.start, stretch.end);
	const start = stretch.start + marked.length - marked.trimStart().length;
	const quote = marked.trim();
	if (quote === '') return null;
	const end = start + quote.length;
	return {
		heading: section.heading,
		quote,
		before: section.text.slice(Math.max(0, start - context), start),
		after: section.text.slice(end, end + context)
	};
}

/**
 * Where in the text, as it is now, the words of an anchor stand: under their heading if they are
 * there, else anywhere; where they stand twice, at the place whose neighbours agree best. An anchor
 * without words is the beginning of its section. null: the words, or the section, are gone.
 */
export function findAnchor(sections: readonly Section[], anchor: Anchor): Stretch | null {
	const home = sections.findIndex(({ heading }) => heading === anchor.heading);
	if (anchor.quote === '') return home === -1 ? null : { section: home, start: 0, end: 0 };
	const everywhere = sections.flatMap(({ text }, section) =>
		occurrences(text, anchor.quote).map((start) => ({
			section,
			start,
			end: start + anchor.quote.length,
			agreement: agreement(text, start, anchor)
		}))
	);
	const athome = everywhere.filter(({ section }) => section === home);
	const [best] = (athome.length > 0 ? athome : everywhere).sort(
		(one, other) => other.agreement - one.agreement
	);
	return best ? { section: best.section, start: best.start, end: best.end } : null;
}

/** Every place at which the words begin, overlapping ones included. */
function occurrences(text: string, quote: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
	return places;
}

/** How many letters before and after these words are as they were. */
function agreement(text: string, start: number, { quote, before, after }: Anchor): number {
	const end = start + quote.length;
	let same = 0;
	for (let back = 1; back <= before.length && text[start - back] === before.at(-back); back++)
		same++;
	for (let on = 0; on < after.length && text[end + on] === after[on]; on++) same++;
	return same;
}
