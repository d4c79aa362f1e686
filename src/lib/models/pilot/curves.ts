import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import type { PilotParameters } from './parameters.ts';
import { solvePilot } from './solve.ts';

export const pilotViews = ['ways', 'tree', 'pilotCost'] as const;

/** What can be drawn against the chance that the project works. */
export type PilotQuantity = 'directValue' | 'pilotFirstValue' | 'pilotCostUpperBound';

/**
 * What a way to proceed is worth, or what a pilot may cost, against the chance that the project
 * works (money).
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function pilotCurve(
	quantity: PilotQuantity,
	parameters: Partial<PilotParameters> = {},
	steps?: number
): Point[] {
	return curve(
		(successProbability) => solvePilot({ ...parameters, successProbability })[quantity],
		steps
	);
}
