import { loadWrittenCourse } from '../load-written-course.ts';
import { usesOf } from '../used-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const course = loadWrittenCourse(params.lang);
	return {
		terms: course.glossary.map((term) => ({ ...term, uses: usesOf(`term-${term.id}`, course) }))
	};
};
