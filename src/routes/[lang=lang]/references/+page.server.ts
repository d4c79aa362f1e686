import { locales } from '$lib/i18n/locales.ts';
import { loadCourse } from '$lib/server/course.ts';
import { lessonsWhere } from '../used-in.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => {
	const { references, lessons } = await loadCourse(params.lang);
	return {
		works: references.map((work) => ({
			...work,
			lessons: lessonsWhere(lessons, (lesson) => lesson.references.some(({ id }) => id === work.id))
		}))
	};
};
