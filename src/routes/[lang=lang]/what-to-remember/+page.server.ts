import { loadModelMap } from '$lib/server/course.ts';
import { loadShownPage } from '../load-page.ts';
import { nameModels } from './name-models.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	page: loadShownPage(params.lang, 'what-to-remember'),
	map: await nameModels(loadModelMap(params.lang), params.lang)
});
