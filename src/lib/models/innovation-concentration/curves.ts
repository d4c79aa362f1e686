import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import {
	solveInnovationConcentrationWithSplit,
	type InnovationConcentrationWithSplitParameters
} from './with-split.ts';

export const innovationConcentrationViews = ['split', 'value'] as const;

/**
 * Total value of one way to spend the budget against the proximity of firms in different groups.
 *
 * @param steps number of stretches between proximity 0 and proximity 1
 * @throws RangeError if a parameter is outside its domain.
 */
export function innovationConcentrationCurve(
	spending: 'dispersed' | 'concentrated',
	parameters: Partial<InnovationConcentrationWithSplitParameters> = {},
	steps?: number
): Point[] {
	return curve((proximityAcross) => {
		const { valueDispersed, valueConcentrated } = solveInnovationConcentrationWithSplit({
			...parameters,
			proximityAcross
		});
		return spending === 'dispersed' ? valueDispersed : valueConcentrated;
	}, steps);
}
