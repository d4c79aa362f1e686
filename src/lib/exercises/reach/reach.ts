import type { KindOfExercise } from '../kind.ts';
import { outcomeOf } from '../outcome.ts';
import { partMarks } from '../part-marks.ts';
import type { Drawn } from '../drawn.ts';
import type { Exercise } from '../exercise.ts';
import { holds } from '../formulas/evaluate.ts';
import { bestSetting } from './best-setting.ts';
import { reachedBy, type Reached } from './reached.ts';
import type { ReachAnswer, ReachTask } from './task.ts';
import { validateReach } from './validate.ts';

/**
 * A state reached with the levers allowed. Reaching it earns half the points, and coming close to the
 * best way the other half; without a measure, reaching it is all.
 */
export const reach: KindOfExercise<ReachTask, ReachAnswer> = {
	validate: ({ task }, drawn, raw) => validateReach(task, drawn, raw),
	mark(exercise, drawn, answer) {
		const { task, points } = exercise;
		const reached = reachedBy(task, drawn, answer);
		const best = bestSetting(task, drawn).measure;
		const closeness = closenessOf(task, reached, best);
		const share = reached.goal ? (1 + closeness) / 2 : 0;
		const slip = share === 1 ? undefined : slipIn(exercise, reached);
		return {
			points: points * share,
			of: points,
			outcome: outcomeOf(share),
			misconception: slip?.id ?? null,
			feedback: slip ? [slip.feedback] : [],
			detail: {
				kind: 'reach',
				reached: reached.goal,
				measure: reached.measure,
				best,
				closeness
			}
		};
	},
	rightAnswer: ({ task }, drawn: Drawn) => bestSetting(task, drawn).levers
};

function closenessOf({ measure }: ReachTask, reached: Reached, best: number | null): number {
	if (!reached.goal) return 0;
	if (!measure || reached.measure === null || best === null) return 1;
	const sign = measure.aim === 'smallest' ? 1 : -1;
	// Between the steps of the levers there may be better than the best of the steps.
	const distance = Math.max(0, sign * (reached.measure - best));
	return partMarks(distance, measure.tolerance, measure.partial);
}

function slipIn({ misconceptions }: Exercise<ReachTask>, { state }: Reached) {
	return misconceptions.find(
		({ sign }) =>
			!(typeof sign === 'object' && sign !== null && 'order' in sign) && holds(sign, state)
	);
}
