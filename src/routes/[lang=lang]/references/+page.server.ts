import { loadCourse } from '$lib/server/course.ts';
import { loadWrittenCourse } from '../load-written-course.ts';
import { usesOf } from '../used-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const course = loadWrittenCourse(params.lang);
	return {
		works: loadCourse(params.lang).references.map((work) => ({
			...work,
			uses: usesOf(`ref-${work.id}`, course)
		}))
	};
};
