import type { LessonSummary } from '$lib/lessons/lesson.ts';
import type { Course } from '$lib/server/course.ts';

/** A page of the guide as lists and links show it. */
export type GuideTitle = Pick<LessonSummary, 'number' | 'slug' | 'title' | 'summary'>;

/** The pages of the guide, in the order of the course, under the titles of their lessons. */
export function titlesOfGuide({ guide, lessons }: Course): readonly GuideTitle[] {
	return lessons
		.filter((lesson) => guide.some(({ slug }) => slug === lesson.slug))
		.map(({ number, slug, title, summary }) => ({ number, slug, title, summary }));
}
