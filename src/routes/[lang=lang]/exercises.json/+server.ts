import { locales } from '$lib/i18n/locales.ts';
import { loadCourse } from '$lib/server/course.ts';
import { exercisesOf } from '../exercises-of.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** Every exercise of the course, for pages that ask across lessons. */
export const GET: RequestHandler = ({ params }) =>
	new Response(JSON.stringify(loadCourse(params.lang).lessons.flatMap(exercisesOf)), {
		headers: { 'content-type': 'application/json' }
	});
