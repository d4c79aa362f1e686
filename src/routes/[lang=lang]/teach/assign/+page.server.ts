import { locales } from '$lib/i18n/locales.ts';
import { loadCourse } from '$lib/server/course.ts';
import { outlineOf } from '../../outline-of.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	outlines: loadCourse(params.lang).lessons.map(outlineOf)
});
