import { curveBetween } from '../curve.ts';
import type { Point } from '../model.ts';
import {
	solveInnovationAdditiveWithSplit,
	type InnovationAdditiveWithSplitParameters
} from './with-split.ts';

export const innovationAdditiveViews = ['split', 'difference'] as const;

/** Returns to knowledge between which the picture is drawn: those of its slider. */
const sliderEnds = [0.3, 2] as const;

/**
 * What concentration brings beyond spreading against the returns to knowledge, γ (money).
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function innovationAdditiveCurve(
	parameters: Partial<InnovationAdditiveWithSplitParameters> = {},
	steps?: number,
	[lowest, highest]: readonly [lowest: number, highest: number] = sliderEnds
): Point[] {
	return curveBetween(
		(knowledgeExponent) =>
			solveInnovationAdditiveWithSplit({ ...parameters, knowledgeExponent }).difference,
		lowest,
		highest,
		steps
	);
}
