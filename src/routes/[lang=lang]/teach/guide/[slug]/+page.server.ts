import { error } from '@sveltejs/kit';
import { loadCourse } from '$lib/server/course.ts';
import { shownSpreads } from '../../../lessons/[slug]/pieces.ts';
import { titlesOfGuide } from '../titles-of-guide.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse(params.lang);
	const page = course.guide.find(({ slug }) => slug === params.slug);
	const titles = titlesOfGuide(course);
	const place = titles.findIndex(({ slug }) => slug === params.slug);
	const lesson = titles[place];
	if (!page || !lesson) error(404);
	return {
		page: { ...page, spreads: shownSpreads(page.spreads) },
		lesson,
		previous: titles[place - 1] ?? null,
		next: titles[place + 1] ?? null
	};
};
