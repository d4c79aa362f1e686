import { locales } from '$lib/i18n/locales.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** The page is for whoever has learned something: its words come with it. */
export const load: PageLoad = async ({ parent }) => ({
	review: await (await parent()).words.review()
});
