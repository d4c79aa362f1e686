import type { Lesson, LessonSummary } from '$lib/lessons/lesson.ts';

/** A lesson as pages behind the course link to it. */
export type LessonLink = Pick<LessonSummary, 'slug' | 'title'>;

/** The lessons of which this holds, in the order of the course. */
export function lessonsWhere(
	lessons: readonly Lesson[],
	holds: (lesson: Lesson) => boolean
): readonly LessonLink[] {
	return lessons.filter(holds).map(({ slug, title }) => ({ slug, title }));
}

/** Is this model shown in the lesson? */
export function showsModel({ spreads }: Lesson, id: string): boolean {
	return spreads.some(({ blocks }) =>
		blocks.some((block) => block.kind === 'model' && block.model === id)
	);
}
