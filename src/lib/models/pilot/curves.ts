import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import type { PilotParameters } from './parameters.ts';
import { solvePilot } from './solve.ts';

export const pilotViews = ['directValue', 'pilotFirstValue', 'pilotCostUpperBound'] as const;
export type PilotView = (typeof pilotViews)[number];

/**
 * What a way to proceed is worth, or what a pilot may cost, against the chance that the project
 * works (money).
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function pilotCurve(
	view: PilotView,
	parameters: Partial<PilotParameters> = {},
	steps?: number
): Point[] {
	return curve(
		(successProbability) => solvePilot({ ...parameters, successProbability })[view],
		steps
	);
}
