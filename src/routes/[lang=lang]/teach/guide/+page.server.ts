import { locales } from '$lib/i18n/locales.ts';
import { loadCourse } from '$lib/server/course.ts';
import { titlesOfGuide } from './titles-of-guide.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	pages: titlesOfGuide(loadCourse(params.lang))
});
