import type { Exercise } from '../exercise.ts';
import type { Drawn } from '../drawn.ts';
import { holds } from '../formulas/evaluate.ts';
import { idsAmong } from '../ids-among.ts';
import type { KindOfExercise } from '../kind.ts';
import { outcomeOf } from '../outcome.ts';
import type { ChoiceAnswer, ChoiceTask } from './task.ts';

/**
 * One option of several, or all that are right. Where several may be picked, each option counts the
 * same, picked or left: every mistake takes off a right one, and guessing all is worth nothing.
 */
export const choice: KindOfExercise<ChoiceTask, ChoiceAnswer> = {
	validate({ task }, _, raw) {
		const picked = idsAmong(
			raw,
			task.options.map(({ id }) => id)
		);
		if (!picked) return { valid: false, reason: 'foreign' };
		if (picked.length === 0) return { valid: false, reason: 'empty' };
		if (!task.several && picked.length > 1) return { valid: false, reason: 'too-many' };
		return { valid: true, answer: picked, echo: null };
	},
	mark({ task, points }, drawn, answer) {
		const judged = task.options.map((option) => ({
			option,
			right: holds(option.right, drawn),
			picked: answer.includes(option.id)
		}));
		const rights = judged.filter(({ right }) => right).length;
		const hits = judged.filter(({ right, picked }) => right && picked).length;
		const slips = judged.filter(({ right, picked }) => !right && picked);
		const needed = task.several ? rights : 1;
		const share = Math.max(0, (hits - slips.length) / needed);
		return {
			points: points * share,
			of: points,
			outcome: outcomeOf(share),
			misconception: slips[0]?.option.id ?? null,
			feedback: slips.flatMap(({ option }) => option.why ?? []),
			detail: null
		};
	},
	rightAnswer: ({ task }: Exercise<ChoiceTask>, drawn: Drawn) => {
		const rights = task.options.filter(({ right }) => holds(right, drawn)).map(({ id }) => id);
		return task.several ? rights : rights.slice(0, 1);
	}
};
