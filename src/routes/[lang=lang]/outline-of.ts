import type { Lesson } from '$lib/lessons/lesson.ts';

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
	const objectives = objectivesOf(lesson).map(({ id, sentence }) => ({
		id: `${slug}/${id}`,
		sentence,
		exercises: exercises
			.filter((exercise) => exercise.objective === id)
			.map((exercise) => ({ id: exercise.id, title: exercise.title }))
	}));
	return { slug, number, title, objectives };
}

/** Ids of all exercises of a lesson. */
export function exerciseIdsOf({ objectives }: LessonOutline): readonly string[] {
	return objectives.flatMap(({ exercises }) => exercises.map(({ id }) => id));
}

interface ExerciseOfLesson {
	readonly id: string;
	readonly title: string;
	readonly objective: string;
}

function exercisesOf({ spreads }: Lesson): readonly ExerciseOfLesson[] {
	return spreads
		.flatMap(({ blocks }) => blocks as readonly object[])
		.flatMap((block) => ('exercise' in block ? [block.exercise as ExerciseOfLesson] : []));
}

function objectivesOf(lesson: Lesson): readonly { id: string; sentence: string }[] {
	return lesson.objectives.map((objective, place) =>
		typeof objective === 'string' ? { id: String(place + 1), sentence: objective } : objective
	);
}
