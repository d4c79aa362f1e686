import { situationAfter } from '../drawing/situation-at.ts';
import type { Drawn } from '../drawn.ts';
import { evaluateChanges, evaluateNumber, holds } from '../formulas/evaluate.ts';
import type { CurveTask, Direction, DirectionTask, OutcomeTask, PredictTask } from './task.ts';

/** What the model says: a direction, the options that come about, or values along a curve. */
export function whatHappens(
	task: PredictTask,
	drawn: Drawn
): readonly string[] | readonly number[] {
	switch (task.about) {
		case 'direction':
			return [directionOf(task, drawn)];
		case 'outcome':
			return rightOptions(task, drawn);
		case 'curve':
			return valuesOf(task, drawn);
	}
}

function directionOf({ of, to, same }: DirectionTask, drawn: Drawn): Direction {
	const after = situationAfter(drawn, evaluateChanges(to, drawn));
	const change = evaluateNumber(of, after) - evaluateNumber(of, drawn);
	if (Math.abs(change) <= same) return 'stays';
	return change > 0 ? 'rises' : 'falls';
}

function rightOptions({ options, to }: OutcomeTask, drawn: Drawn): string[] {
	const after = situationAfter(drawn, evaluateChanges(to, drawn));
	return options.filter(({ right }) => holds(right, after)).map(({ id }) => id);
}

function valuesOf({ of, to, along, points }: CurveTask, drawn: Drawn): number[] {
	const changes = evaluateChanges(to, drawn);
	return points.map((point) =>
		evaluateNumber(of, situationAfter(drawn, { ...changes, [along]: point }))
	);
}
