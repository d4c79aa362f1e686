import { error } from '@sveltejs/kit';
import { loadCourse } from '$lib/server/course.ts';
import { summaryOf, titlesOf } from '../../by-part.ts';
import { outlineOf } from '../../outline-of.ts';
import { withoutPieces } from './pieces.ts';
import { formulasFrom } from './formulas-from.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { lessons } = loadCourse(params.lang);
	const place = lessons.findIndex(({ slug }) => slug === params.slug);
	const lesson = lessons[place];
	if (!lesson) error(404);
	const previous = lessons[place - 1];
	const next = lessons[place + 1];
	return {
		lesson: withoutPieces(lesson),
		outline: outlineOf(lesson),
		formulasFrom: formulasFrom(lesson),
		readFirst: titlesOf(lesson.prerequisites, lessons),
		previous: previous ? summaryOf(previous) : null,
		next: next ? summaryOf(next) : null
	};
};
