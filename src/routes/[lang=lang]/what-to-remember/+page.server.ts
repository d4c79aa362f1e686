import { locales } from '$lib/i18n/locales.ts';
import { loadModelMap } from '$lib/server/course.ts';
import { loadShownPage } from '../load-page.ts';
import { nameModels } from './name-models.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
	page: loadShownPage(params.lang, 'what-to-remember'),
	map: await nameModels(loadModelMap(params.lang), params.lang)
});
