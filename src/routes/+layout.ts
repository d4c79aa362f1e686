import { locales } from '$lib/i18n/locales.ts';
import { loadWords } from '$lib/i18n/words.ts';
import { breathe } from '$lib/ui/breathe.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The words of the page's language; those of the first language where the address names none. */
export const load: LayoutLoad = async ({ params }) => {
	const locale = params.lang ?? locales[0];
	const words = await loadWords(locale);
	// The scripts have just been read; that the page wakes is a task of its own.
	await breathe();
	return { locale, words };
};
