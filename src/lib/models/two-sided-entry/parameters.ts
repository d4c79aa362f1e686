import { number } from '../describe-parameter.ts';
import { requireThat } from '../parameters.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface TwoSidedEntryParameters {
	/** Benefit of a side-1 member when all of side 2 enter, a₁ (money). */
	readonly firstSideBenefit: number;
	/** Lowest entry cost on side 1, lo₁ (money). */
	readonly firstSideLowestCost: number;
	/** Highest entry cost on side 1, hi₁ (money). */
	readonly firstSideHighestCost: number;
	/** Benefit of a side-2 member when all of side 1 enter, a₂ (money). */
	readonly secondSideBenefit: number;
	/** Lowest entry cost on side 2, lo₂ (money). */
	readonly secondSideLowestCost: number;
	/** Highest entry cost on side 2, hi₂ (money). */
	readonly secondSideHighestCost: number;
}

export const twoSidedEntryParameters: ParameterSpecs<TwoSidedEntryParameters> = {
	firstSideBenefit: number('a₁', 'money', '(0, ∞)', 10, [1, 16, 0.5]),
	firstSideLowestCost: number('lo₁', 'money', '[0, ∞)', 2, [0.2, 12, 0.1]),
	firstSideHighestCost: number('hi₁', 'money', '(0, ∞)', 8, [0.2, 12, 0.1]),
	secondSideBenefit: number('a₂', 'money', '(0, ∞)', 12, [1, 16, 0.5]),
	secondSideLowestCost: number('lo₂', 'money', '[0, ∞)', 3, [0.2, 12, 0.1]),
	secondSideHighestCost: number('hi₂', 'money', '(0, ∞)', 9, [0.2, 12, 0.1])
};

/**
 * Holds the ends of each side's costs to their order.
 *
 * @throws RangeError naming the lowest cost that is not below its highest.
 */
export function requireSpreadCosts(given: TwoSidedEntryParameters): void {
	const { firstSideLowestCost, firstSideHighestCost } = given;
	const { secondSideLowestCost, secondSideHighestCost } = given;
	requireThat(
		firstSideLowestCost < firstSideHighestCost,
		`firstSideLowestCost must be less than firstSideHighestCost (${firstSideHighestCost}), got ${firstSideLowestCost}`
	);
	requireThat(
		secondSideLowestCost < secondSideHighestCost,
		`secondSideLowestCost must be less than secondSideHighestCost (${secondSideHighestCost}), got ${secondSideLowestCost}`
	);
}
