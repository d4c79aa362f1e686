import { locales } from '$lib/i18n/locales.ts';
import { coursePlaces } from '$lib/server/course-places.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** The places that the search page looks through. */
export const GET: RequestHandler = async ({ params }) =>
	new Response(JSON.stringify(await coursePlaces(process.cwd(), params.lang)), {
		headers: { 'content-type': 'application/json' }
	});
