import { locales } from '$lib/i18n/locales.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** Its words come with the page that plays. */
export const load: PageLoad = async ({ parent }) => {
	const { words } = await parent();
	const [room, shell] = await Promise.all([words.room(), words.widget()]);
	return { room, shell };
};
