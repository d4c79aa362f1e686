import { situationAfter } from '../exercises/drawing/situation-at.ts';
import type { Drawn } from '../exercises/drawn.ts';
import { evaluate, evaluateChanges } from '../exercises/formulas/evaluate.ts';
import type { CurveTask } from '../exercises/predict/task.ts';
import type { Point } from '../models/model.ts';

/** Stretches of a curve that looks round on a tablet. */
const stretches = 40;

/** What the model says along the axis of a predicted curve, from its first point to its last. */
export function curveOf({ along, points, of, to }: CurveTask, drawn: Drawn): Point[] {
	const changes = evaluateChanges(to, drawn);
	const first = Math.min(...points);
	const width = Math.max(...points) - first;
	return Array.from({ length: stretches + 1 }, (_, step) => {
		const x = first + (width * step) / stretches;
		const y = evaluate(of, situationAfter(drawn, { ...changes, [along]: x }));
		return { x, y: typeof y === 'number' ? y : NaN };
	}).filter(({ y }) => Number.isFinite(y));
}
