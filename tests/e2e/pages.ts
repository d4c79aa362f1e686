import { htmlOf, pagesOf } from './built-site.ts';
import { sites } from './sites.js';

/** Every page of the built course but the first, which only leads on, relative to its root. */
export const allPages = pagesOf(sites.course).filter((address) => address !== '');

/** Those of one language: the others are drawn by the same program from other words. */
export const pages = allPages.filter((address) => address.startsWith('en/'));

/** The same in the other languages. */
export const translatedPages = allPages.filter((address) => !address.startsWith('en/'));

/** The lessons in their order: the one of the course map. */
export const lessonPages = [
	...new Set(htmlOf(sites.course, 'en/').match(/en\/lessons\/[^/"]+\/(?=")/g))
];

/** The models, each on a page of its own. */
export const modelPages = pages.filter((address) => /^en\/models\/.+/.test(address));

/** Of the lessons, of the models and of the pages of the guide the first, and every other page. */
export function oneOfEachKind(addresses: readonly string[]): string[] {
	const kindOf = (address: string) =>
		address.replace(/(?<=(lessons|models|guide)\/)[^/]+\/$/, 'one');
	const kinds = addresses.map(kindOf);
	return addresses.filter((_, place) => kinds.indexOf(kinds[place] ?? '') === place);
}

/** All pages, by what they are: enough for one test each. */
export const pagesByKind: readonly (readonly [kinds: string, addresses: readonly string[]])[] = [
	['lessons', lessonPages],
	['models', modelPages],
	['parts of the guide', pages.filter((address) => /^en\/teach\/guide\/.+/.test(address))],
	['other pages', pages.filter((address) => !/\/(lessons|models|guide)\/./.test(address))]
];
