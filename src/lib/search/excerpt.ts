import { foldWord } from './fold-word.ts';

/** A stretch of text; `found`: it is what was looked for. */
export interface Piece {
	readonly text: string;
	readonly found: boolean;
}

/** Letters before the first word found, and in all. */
const before = 60;
const inAll = 180;

/**
 * A stretch of a text round the first of some words, these marked; its beginning if there are none.
 *
 * @param words as they stand in an index: folded
 */
export function excerptOf(text: string, words: readonly string[]): Piece[] {
	const wanted = new Set(words);
	const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) =>
		wanted.has(foldWord(word))
	);
	const start = startOfWord(text, Math.max(0, (found[0]?.index ?? 0) - before));
	const end = endOfWord(text, Math.min(text.length, start + inAll));

	const pieces: Piece[] = [{ text: start > 0 ? '… ' : '', found: false }];
	let at = start;
	for (const match of found) {
		const next = match.index + match[0].length;
		if (match.index < at || next > end) continue;
		pieces.push({ text: text.slice(at, match.index), found: false });
		pieces.push({ text: match[0], found: true });
		at = next;
	}
	pieces.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), found: false });
	return pieces.filter((piece) => piece.text !== '');
}

function startOfWord(text: string, at: number): number {
	return at === 0 ? 0 : text.indexOf(' ', at) + 1;
}

function endOfWord(text: string, at: number): number {
	return at === text.length ? at : Math.max(text.lastIndexOf(' ', at), 0);
}
