import { loadBuildWords } from '$lib/i18n/build-words.ts';
import { loadCourse, loadPage } from '$lib/server/course.ts';
import type { PageServerLoad } from './$types';
import { byPart } from './by-part.ts';

export const load: PageServerLoad = async ({ params }) => {
	const { lessons } = loadCourse(params.lang);
	const { map } = await loadBuildWords(params.lang);
	return {
		map,
		parts: byPart(lessons),
		first: loadPage(params.lang, 'how-to')?.title ?? null,
		last: loadPage(params.lang, 'what-to-remember')?.title ?? null
	};
};
