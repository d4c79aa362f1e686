import type { Lesson } from '$lib/lessons/lesson.ts';
import { exercisesOf } from './exercises-of.ts';

/** What of a lesson can be learned and shown: enough to say where a learner stands with it. */
export interface LessonOutline {
	readonly slug: string;
	readonly number: number;
	readonly title: string;
	readonly objectives: readonly ObjectiveOutline[];
}

export interface ObjectiveOutline {
	/** `<lesson slug>/<objective id>`, as attempts name it. */
	readonly id: string;
	readonly sentence: string;
	readonly exercises: readonly { readonly id: string; readonly title: string }[];
}

/** The lesson's objectives, each with its exercises. */
export function outlineOf(lesson: Lesson): LessonOutline {
	const { slug, number, title } = lesson;
	const exercises = exercisesOf(lesson);
	const objectives = lesson.objectives.map(({ id, sentence }) => ({
		id: `${slug}/${id}`,
		sentence,
		exercises: exercises
			.filter(({ objective }) => objective === id)
			.map(({ id, title }) => ({ id, title }))
	}));
	return { slug, number, title, objectives };
}

/** Ids of all exercises of a lesson. */
export function exerciseIdsOf({ objectives }: LessonOutline): readonly string[] {
	return objectives.flatMap(({ exercises }) => exercises.map(({ id }) => id));
}
