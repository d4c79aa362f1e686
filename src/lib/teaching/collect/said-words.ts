import type { Course } from '../../classroom/collect/course.ts';
import { draw } from '../../exercises/draw.ts';
import { noEconomy } from '../../exercises/economy.ts';
import type { ExerciseWords } from '../../i18n/exercise-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { CollectWords } from '../../i18n/words.ts';
import { plainWords } from '../../practice/plain-words.ts';

/** What was predicted in the author's words, or the interface's; of a curve its values. */
export function saidWords(
	says: string | readonly number[],
	{ exercises, economies }: Course,
	id: string,
	locale: string,
	words: CollectWords,
	{ predict }: ExerciseWords
): string {
	const exercise = exercises.get(id);
	if (exercise?.task.kind !== 'predict') return words.predictions.curve;
	const { task } = exercise;
	if (typeof says !== 'string')
		return task.about === 'curve'
			? says.map((value) => formatNumber(value, task.axis.format, locale)).join('; ')
			: words.predictions.curve;
	const text = task.about === 'curve' ? null : task.options.find((each) => each.id === says)?.text;
	const { rises, falls, stays } = predict;
	if (!text) return { rises, falls, stays }[says] ?? says;
	// Numbers in an option, if there are any, are those of one draw.
	const drawn = draw(exercise, id, economies.get(id) ?? noEconomy);
	return plainWords(text, { drawn, locale });
}
