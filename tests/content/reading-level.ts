import type { Nodes } from 'mdast';
import { syllable } from 'syllable';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { parseMarkdown } from '../../src/lib/lessons/markdown.ts';
import { spanishSyllables } from './spanish-syllables.ts';

/** How much there is to read in a text, and how easily it reads. */
export interface ReadingLevel {
	readonly words: number;
	readonly sentences: number;
	readonly wordsPerSentence: number;
	/** About 0 to 100, the higher the easier; 60 is plain language in either scale. */
	readonly ease: number;
}

/** What an ease is computed from. */
interface Counts {
	readonly words: number;
	readonly sentences: number;
	readonly syllables: number;
}

/**
 * Of English the Flesch reading ease, 206.835 − 1.015 words/sentence − 84.6 syllables/word
 * (R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32, 1948, 221–233). Of
 * Spanish Szigriszt’s perspicuity, 206.835 − words/sentence − 62.3 syllables/word (F. Szigriszt
 * Pazos, doctoral thesis, Universidad Complutense de Madrid, 1993), which the INFLESZ scale reads as
 * normal from 55 and rather easy from 65 (I. Barrio-Cantalejo and others, Anales del Sistema
 * Sanitario de Navarra 31, 2008, 135–152).
 */
const easeIn: Readonly<Record<Locale, (counts: Counts) => number>> = {
	en: ({ words, sentences, syllables }) =>
		206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words),
	es: ({ words, sentences, syllables }) => 206.835 - words / sentences - 62.3 * (syllables / words)
};

const syllablesIn: Readonly<Record<Locale, (word: string) => number>> = {
	en: syllable,
	es: spanishSyllables
};

/**
 * Measures the prose of a text: its paragraphs and lists, without headings, tables and exercises.
 * A formula, a number and a citation count as one short word each.
 */
export function readingLevel(text: string, locale: Locale): ReadingLevel {
	const splitter = new Intl.Segmenter(locale, { granularity: 'sentence' });
	const sentences = paragraphsIn(parseMarkdown(text))
		.flatMap((paragraph) => [...splitter.segment(paragraph)])
		.map(({ segment }) => segment.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [])
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	const syllables = words
		.map((word) => Math.max(1, syllablesIn[locale](word)))
		.reduce((sum, count) => sum + count, 0);
	const counts = { words: words.length, sentences: sentences.length, syllables };
	return {
		words: counts.words,
		sentences: counts.sentences,
		wordsPerSentence: counts.words / counts.sentences,
		ease: easeIn[locale](counts)
	};
}

function paragraphsIn(node: Nodes): string[] {
	if (node.type === 'paragraph') return [spoken(node).replace(/\s+/g, ' ')];
	if (node.type === 'table' || node.type === 'heading') return [];
	if (node.type === 'containerDirective' && node.name === 'exercise') return [];
	return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

const shortWord = 'x';

function spoken(node: Nodes): string {
	if (node.type === 'inlineMath') return shortWord;
	if (node.type === 'textDirective' && ['value', 'cite'].includes(node.name)) return shortWord;
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(spoken).join('') : '';
}
