import { locales } from '$lib/i18n/locales.ts';
import { loadWords } from '$lib/i18n/words.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The words of the page's language; those of the first language where the address names none. */
export const load: LayoutLoad = async ({ params }) => {
	const locale = params.lang ?? locales[0];
	return { locale, words: await loadWords(locale) };
};
