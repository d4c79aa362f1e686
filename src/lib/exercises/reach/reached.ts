import { situationAfter } from '../drawing/situation-at.ts';
import type { Drawn } from '../drawn.ts';
import { evaluateNumber, holds } from '../formulas/evaluate.ts';
import type { Situation } from '../formulas/situation.ts';
import type { ReachAnswer, ReachTask } from './task.ts';

/** A state that the levers bring about. */
export interface Reached {
	readonly state: Situation;
	readonly goal: boolean;
	/** Null without a measure. */
	readonly measure: number | null;
}

/**
 * What a setting of the levers brings about.
 *
 * @throws RangeError if the values do not go together in the model.
 */
export function reachedBy(task: ReachTask, drawn: Drawn, levers: ReachAnswer): Reached {
	const state = situationAfter(drawn, levers);
	return {
		state,
		goal: holds(task.goal, state),
		measure: task.measure ? evaluateNumber(task.measure.formula, state) : null
	};
}
