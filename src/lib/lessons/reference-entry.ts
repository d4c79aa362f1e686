import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Locale } from '../i18n/locales.ts';
import type { EngineWords } from './course-context.ts';
import type { WorkEntry } from './work-entry.ts';

/** So many authors are named in running text; of more, the first and "et al.". */
const named = 3;

/**
 * The authors as running text names them.
 *
 * @example whoOf(['Hausmann, Ricardo', 'Rodrik, Dani'], words) // 'Hausmann and Rodrik'
 */
export function whoOf(authors: readonly string[], words: EngineWords): string {
	const names = authors.map(familyNameOf);
	return names.length > named ? `${names[0]} ${words.etAl}` : joined(names, words.and);
}

/** "Rodríguez-Clare, Andrés" is of the family Rodríguez-Clare; "World Bank" is all name. */
export function familyNameOf(author: string): string {
	return author.split(',')[0]?.trim() ?? author;
}

/**
 * The full entry: authors, year, title, where it appeared. What stands on its own (a book) or
 * holds the work (a journal) is marked as cited work; an article's title stands in quotation marks.
 */
export function entryHtml(entry: WorkEntry, words: EngineWords, locale: Locale): string {
	const authors = entry.authors.map((author, place) => (place === 0 ? author : inOrder(author)));
	const parts: ElementContent[] = [
		text(`${withStop(joined(authors, words.and))} ${entry.year}. `),
		...(entry.in === undefined
			? [cited(entry.title), text('.')]
			: [text(`${words.quoted(withStop(entry.title))} `), cited(entry.in), text(issueOf(entry))]),
		text(entry.publisher === undefined ? '' : ` ${withStop(entry.publisher)}`),
		text(entry.note === undefined ? '' : ` ${withStop(entry.note[locale])}`)
	];
	return toHtml(parts);
}

/** "6 (1): 1–42." after the name of a journal. */
function issueOf({ volume, number, pages }: WorkEntry): string {
	const issue = [volume, number && `(${number})`].filter(Boolean).join(' ');
	const place = [issue, pages?.replace(/(?<=\d)--?(?=\d)/, '–')].filter(Boolean).join(': ');
	return place === '' ? '.' : `${issue === '' ? ',' : ''} ${place}.`;
}

function inOrder(author: string): string {
	const [family, given] = author.split(/,\s*/, 2);
	return given === undefined ? author : `${given} ${family ?? ''}`;
}

function joined(names: readonly string[], and: string): string {
	const last = names.at(-1) ?? '';
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last;
}

function withStop(sentence: string): string {
	return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

function text(value: string): ElementContent {
	return { type: 'text', value };
}

function cited(title: string): ElementContent {
	return { type: 'element', tagName: 'cite', properties: {}, children: [text(title)] };
}
