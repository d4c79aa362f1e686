import { locales } from '$lib/i18n/locales.ts';
import { loadShownPage } from '../load-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	page: loadShownPage(params.lang, 'how-to')
});
