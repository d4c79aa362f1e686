import { locales } from '$lib/i18n/locales.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** The page is for whoever teaches: its words come with it. */
export const load: PageLoad = async ({ parent }) => {
	const { words } = await parent();
	const [teach, assignment] = await Promise.all([words.teach(), words.assignment()]);
	return { teach, assignment };
};
