import { loadCourse } from '$lib/server/course.ts';
import { titlesOfGuide } from './titles-of-guide.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	pages: titlesOfGuide(loadCourse(params.lang))
});
