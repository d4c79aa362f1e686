import { curve } from '../curve.ts';
import type { Point } from '../model.ts';
import { signOf } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';
import {
	innovationConcentrationParameters,
	type InnovationConcentrationParameters
} from './parameters.ts';
import { solveInnovationConcentration, type InnovationConcentrationSolution } from './solve.ts';
import { gatheringParameters, groupBudgets, type Gathering, type Split } from './split.ts';

export interface InnovationConcentrationWithSplitParameters
	extends InnovationConcentrationParameters, Gathering {}

export interface InnovationConcentrationWithSplitSolution extends InnovationConcentrationSolution {
	readonly split: Split;
}

export const innovationConcentrationWithSplitParameters: ParameterSpecs<InnovationConcentrationWithSplitParameters> =
	{ ...innovationConcentrationParameters, ...gatheringParameters };

/**
 * Solves the choice between one innovation cluster and many together with a split in between.
 *
 * Value depends on the split only through the sum of the squares of what groups have, which grows
 * with the square of what is gathered: half way gathers a quarter of what all the way would gain or
 * lose, and the best is always one of the two ends.
 *
 * In symbols: value(s) = dispersed + s²(concentrated − dispersed).
 * Source: derived from the model of section "Innovation Clusters" of Rodríguez-Clare (2005) in our
 * functional form; drawing it against s is our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function solveInnovationConcentrationWithSplit(
	given: Partial<InnovationConcentrationWithSplitParameters> = {}
): InnovationConcentrationWithSplitSolution {
	const { gatheredShare, ...country } = checkParameters(
		innovationConcentrationWithSplitParameters,
		given
	);
	const solution = solveInnovationConcentration(country);
	const { valueDispersed, valueConcentrated, difference } = solution;
	const scale = Math.max(Math.abs(valueDispersed), Math.abs(valueConcentrated));
	return {
		...solution,
		split: {
			budgets: groupBudgets(country, gatheredShare),
			value: valueDispersed + gatheredShare ** 2 * difference,
			best: (['spread', 'same', 'gather'] as const)[signOf(difference, scale) + 1] ?? 'same'
		}
	};
}

/**
 * Total value of the budget against how far it is gathered in one group (money).
 *
 * @param steps number of stretches between spread evenly and all in one
 * @throws RangeError if a parameter is outside its domain.
 */
export function innovationConcentrationSplitCurve(
	given: Partial<InnovationConcentrationWithSplitParameters> = {},
	steps?: number
): Point[] {
	const { valueDispersed, difference } = solveInnovationConcentrationWithSplit(given);
	return curve((gathered) => valueDispersed + gathered ** 2 * difference, steps);
}
