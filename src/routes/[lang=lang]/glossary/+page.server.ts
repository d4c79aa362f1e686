import { locales } from '$lib/i18n/locales.ts';
import { loadCourse } from '$lib/server/course.ts';
import { lessonsWhere } from '../used-in.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => {
	const { glossary, lessons } = await loadCourse(params.lang);
	return {
		terms: glossary.map((term) => ({
			...term,
			lessons: lessonsWhere(lessons, ({ terms }) => terms.some(({ id }) => id === term.id))
		}))
	};
};
