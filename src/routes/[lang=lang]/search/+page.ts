import { locales } from '$lib/i18n/locales.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageLoad = async ({ parent }) => ({
	lookUp: await (await parent()).words.lookUp()
});
