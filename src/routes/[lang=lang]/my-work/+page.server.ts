import { loadCourse } from '$lib/server/course.ts';
import { outlineOf } from '../outline-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { lessons } = await loadCourse(params.lang);
	return { outlines: lessons.map(outlineOf) };
};
