import type { Heading, Lesson, LessonSummary } from '$lib/lessons/lesson.ts';
import { exerciseIdsOf, outlineOf } from './outline-of.ts';

/** A part of the course as its map shows it. */
export interface Part {
	readonly number: number;
	readonly lessons: readonly LessonOnMap[];
}

export interface LessonOnMap extends LessonSummary {
	/** The lessons to read first. */
	readonly after: readonly { readonly slug: string; readonly title: string }[];
	readonly headings: readonly Pick<Heading, 'id' | 'text'>[];
	/** Ids of its exercises. */
	readonly exercises: readonly string[];
}

/** The lessons in the order of the course, part by part. */
export function byPart(lessons: readonly Lesson[]): readonly Part[] {
	const numbers = [...new Set(lessons.map(({ part }) => part))].sort((a, b) => a - b);
	return numbers.map((number) => ({
		number,
		lessons: lessons
			.filter(({ part }) => part === number)
			.map((lesson) => ({
				...summaryOf(lesson),
				after: titlesOf(lesson.prerequisites, lessons),
				headings: lesson.headings.map(({ id, text }) => ({ id, text })),
				exercises: exerciseIdsOf(outlineOf(lesson))
			}))
	}));
}

/** What lists and links show of a lesson. */
export function summaryOf(lesson: LessonSummary): LessonSummary {
	const { number, slug, title, summary, part, minutes } = lesson;
	return { number, slug, title, summary, part, minutes };
}

/** The lessons of these addresses that the course has, by title. */
export function titlesOf(
	slugs: readonly string[],
	lessons: readonly LessonSummary[]
): { slug: string; title: string }[] {
	return lessons
		.filter(({ slug }) => slugs.includes(slug))
		.map(({ slug, title }) => ({ slug, title }));
}
