import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import type { InnovationAdditiveParameters } from './parameters.ts';
import { solveInnovationAdditive } from './solve.ts';

export const innovationAdditiveViews = ['difference'] as const;

/** Returns to knowledge between which the picture is drawn: those of its slider. */
const [lowest, highest] = [0.3, 2];

/**
 * What concentration brings beyond spreading against the returns to knowledge, γ (money).
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function innovationAdditiveCurve(
	parameters: Partial<InnovationAdditiveParameters> = {},
	steps?: number
): Point[] {
	return curveBetween(
		(knowledgeExponent) => solveInnovationAdditive({ ...parameters, knowledgeExponent }).difference,
		lowest,
		highest,
		steps
	);
}
