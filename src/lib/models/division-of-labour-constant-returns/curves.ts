import { curveBetween } from '../curve.ts';
import {
	solveDivisionOfLabour,
	type DivisionOfLabourSolution
} from '../division-of-labour/solve.ts';
import { divisionOfLabourCurve } from '../division-of-labour/curves.ts';
import type { Point } from '../model.ts';
import type { ConstantReturnsParameters } from './parameters.ts';
import { solveDivisionOfLabourConstantReturns } from './solve.ts';

export const constantReturnsViews = ['wage', 'varieties'] as const;

/**
 * The modern wage against the inputs that there can be.
 *
 * @param most number of varieties at the end of the curve
 * @throws RangeError if a parameter is outside its domain.
 */
export function constantReturnsCurve(parameters: ConstantReturnsParameters, most: number): Point[] {
	const wage = (potentialVarieties: number) =>
		potentialVarieties === 0
			? 0
			: solveDivisionOfLabourConstantReturns({ ...parameters, potentialVarieties }).modernWage;
	return curveBetween(wage, 0, most, 80);
}

/**
 * How many varieties it takes for the modern wage to reach the backward one.
 *
 * In symbols: N̄ = (B/A)^{(σ−1)/μ}.
 */
export function varietiesNeeded({
	backwardProductivity,
	modernProductivity,
	inputSubstitution,
	inputCostShare
}: ConstantReturnsParameters): number {
	return (backwardProductivity / modernProductivity) ** ((inputSubstitution - 1) / inputCostShare);
}

/** The same economy if each input needs workers before its first unit, as in the division of labour. */
export interface WithFixedLabour {
	/** Modern wage against the share of labour in modern production. */
	readonly wages: readonly Point[];
	readonly solution: DivisionOfLabourSolution;
}

/**
 * The economy with increasing returns to compare with: its labour force and the fixed labour of an
 * input are the defaults of the division of labour.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function withFixedLabour({
	inputSubstitution,
	inputCostShare,
	modernProductivity,
	backwardProductivity
}: ConstantReturnsParameters): WithFixedLabour {
	const given = { inputSubstitution, inputCostShare, modernProductivity, backwardProductivity };
	return {
		wages: divisionOfLabourCurve('wage', given, 120),
		solution: solveDivisionOfLabour(given)
	};
}
