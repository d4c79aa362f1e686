import { loadCourse } from '$lib/server/course.ts';
import { outlineOf } from '../outline-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { lessons } = loadCourse(params.lang);
	return { outlines: lessons.map(outlineOf) };
};
