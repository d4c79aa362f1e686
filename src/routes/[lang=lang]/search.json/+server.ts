import { locales } from '$lib/i18n/locales.ts';
import { buildCourseIndex } from '$lib/search/course-index.ts';
import { coursePlaces } from '$lib/server/course-places.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** The index that the search page looks through. */
export const GET: RequestHandler = async ({ params }) => {
	const places = await coursePlaces(process.cwd(), params.lang);
	return new Response(JSON.stringify(buildCourseIndex(places)), {
		headers: { 'content-type': 'application/json' }
	});
};
