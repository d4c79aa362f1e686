import { evaluateNumber } from '../formulas/evaluate.ts';
import type { KindOfExercise } from '../kind.ts';
import { shownMisconception } from '../shown-misconception.ts';
import { readAnswer } from './read-answer.ts';
import type { NumberAnswer, NumberTask } from './task.ts';
import { isWithin } from './within.ts';

/** A number typed, right within its tolerance. */
export const number: KindOfExercise<NumberTask, NumberAnswer> = {
	validate: ({ task }, _, raw, locale) => readAnswer(raw, task.format, locale),
	mark({ task, points, misconceptions }, drawn, { value }) {
		const right = isWithin(value, evaluateNumber(task.answer, drawn), task.tolerance);
		const slip = right
			? null
			: shownMisconception(misconceptions, drawn, (wrong) =>
					isWithin(value, wrong, task.tolerance)
				);
		return {
			points: right ? points : 0,
			of: points,
			outcome: right ? 'right' : 'wrong',
			misconception: slip?.id ?? null,
			feedback: slip ? [slip.feedback] : [],
			detail: null
		};
	},
	rightAnswer({ task }, drawn) {
		const value = evaluateNumber(task.answer, drawn);
		return { typed: String(value), value };
	}
};
