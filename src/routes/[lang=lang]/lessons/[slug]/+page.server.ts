import { error } from '@sveltejs/kit';
import type { Locale } from '$lib/i18n/locales.ts';
import { locales } from '$lib/i18n/locales.ts';
import type { Lesson } from '$lib/lessons/lesson.ts';
import { loadCourse } from '$lib/server/course.ts';
import { sheetsOf } from '$lib/server/sheets-of.ts';
import { renderOpening } from '$lib/server/render-opening.ts';
import { summaryOf, titlesOf } from '../../by-part.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const courses = await Promise.all(
		locales.map(async (lang) => ({ lang, course: await loadCourse(lang) }))
	);
	return courses.flatMap(({ lang, course }) => course.lessons.map(({ slug }) => ({ lang, slug })));
};

export const load: PageServerLoad = async ({ params }) => {
	const { lessons } = await loadCourse(params.lang);
	const place = lessons.findIndex(({ slug }) => slug === params.slug);
	const lesson = lessons[place];
	if (!lesson) error(404);
	const previous = lessons[place - 1];
	const next = lessons[place + 1];
	return {
		lesson,
		openings: await openingsOf(lesson, params.lang),
		sheets: await sheetsOf(lesson, params.lang),
		readFirst: titlesOf(lesson.prerequisites, lessons),
		previous: previous ? summaryOf(previous) : null,
		next: next ? summaryOf(next) : null
	};
};

/** What each model of the lesson shows before any script has run, by the block's id. */
async function openingsOf(lesson: Lesson, locale: Locale): Promise<Record<string, string>> {
	const models = lesson.spreads
		.flatMap(({ blocks }) => blocks)
		.filter((block) => block.kind === 'model');
	const openings = models.map(async (model) => [model.id, await renderOpening(model, locale)]);
	return Object.fromEntries(await Promise.all(openings)) as Record<string, string>;
}
