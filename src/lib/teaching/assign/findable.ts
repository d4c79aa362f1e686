import type { Exercise } from '../../exercises/exercise.ts';
import type { ExerciseWords } from '../../i18n/exercise-words.ts';
import type { Findable } from './sought.ts';

/** A lesson whose exercises can be chosen. */
export interface LessonToChooseFrom {
	readonly slug: string;
	readonly title: string;
	readonly objectives: readonly { readonly id: string; readonly sentence: string }[];
}

/** Exercises with all the words they are found by: their own, their lesson's, objective's and kind's. */
export function findableIn(
	exercises: readonly Exercise[],
	lessons: readonly LessonToChooseFrom[],
	kinds: ExerciseWords['kinds']
): readonly Findable[] {
	const titles = new Map(lessons.map(({ slug, title }) => [slug, title]));
	const sentences = new Map(
		lessons.flatMap(({ objectives }) => objectives.map((each) => [each.id, each.sentence]))
	);
	return exercises.map((exercise) => {
		const { title, lesson, objective, task } = exercise;
		const sentence = sentences.get(`${lesson}/${objective}`) ?? '';
		const around = [title, titles.get(lesson) ?? '', sentence, kinds[task.kind]];
		return { exercise, words: around.join(' ') };
	});
}
