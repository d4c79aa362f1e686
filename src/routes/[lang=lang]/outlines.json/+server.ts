import { locales } from '$lib/i18n/locales.ts';
import { loadCourse } from '$lib/server/course.ts';
import { outlineOf } from '../outline-of.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** What can be learned in each lesson, for pages that show it only where scripts run. */
export const GET: RequestHandler = ({ params }) =>
	new Response(JSON.stringify(loadCourse(params.lang).lessons.map(outlineOf)), {
		headers: { 'content-type': 'application/json' }
	});
