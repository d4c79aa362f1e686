import { curve } from '../curve.ts';
import { groupBudgets, gatheringParameters } from '../innovation-concentration/split.ts';
import type { Gathering, Split } from '../innovation-concentration/split.ts';
import type { Point } from '../model.ts';
import { signOf } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';
import { innovationAdditiveParameters, type InnovationAdditiveParameters } from './parameters.ts';
import { solveInnovationAdditive, type InnovationAdditiveSolution } from './solve.ts';

export interface InnovationAdditiveWithSplitParameters
	extends InnovationAdditiveParameters, Gathering {}

/** What a firm knows: its own research and, with a weight, that of all others (money). */
export interface Stocks {
	/** Of a firm in the one group. */
	readonly favoured: number;
	/** Of a firm in any other group. */
	readonly other: number;
}

export interface InnovationAdditiveWithSplitSolution extends InnovationAdditiveSolution {
	readonly split: Split & { readonly stocks: Stocks };
}

export const innovationAdditiveWithSplitParameters: ParameterSpecs<InnovationAdditiveWithSplitParameters> =
	{ ...innovationAdditiveParameters, ...gatheringParameters };

/**
 * Solves the counter-example to innovation clusters together with a split in between.
 *
 * Gathering the budget leaves the sum of what all firms know as it is and makes it less equal, so
 * that returns to knowledge alone decide which end is best.
 *
 * In symbols: value(s) = mK₁^γ + (G − 1)mK₂^γ, with K₁ and K₂ the stocks of a firm in the one group
 * and in any other, mK₁ + (G − 1)mK₂ the same for all s.
 * Source: the functional form is our choice; on the conjecture it counters see Rodríguez-Clare
 * (2005), section "Innovation Clusters".
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function solveInnovationAdditiveWithSplit(
	given: Partial<InnovationAdditiveWithSplitParameters> = {}
): InnovationAdditiveWithSplitSolution {
	const { gatheredShare, ...country } = checkParameters(
		innovationAdditiveWithSplitParameters,
		given
	);
	const solution = solveInnovationAdditive(country);
	return {
		...solution,
		split: {
			budgets: groupBudgets(country, gatheredShare),
			stocks: stocksOf(country, gatheredShare),
			value: valueOf(country, gatheredShare),
			best: (['spread', 'same', 'gather'] as const)[signOf(solution.difference) + 1] ?? 'same'
		}
	};
}

/**
 * Total value of all firms' knowledge against how far the budget is gathered in one group (money).
 *
 * @param steps number of stretches between spread evenly and all in one
 * @throws RangeError if a parameter is outside its domain.
 */
export function innovationAdditiveSplitCurve(
	given: Partial<InnovationAdditiveWithSplitParameters> = {},
	steps?: number
): Point[] {
	const parameters = checkParameters(innovationAdditiveWithSplitParameters, given);
	return curve((gathered) => valueOf(parameters, gathered), steps);
}

function valueOf(country: InnovationAdditiveParameters, gatheredShare: number): number {
	const { firmsPerGroup, groups, knowledgeExponent } = country;
	const { favoured, other } = stocksOf(country, gatheredShare);
	const worth = (stock: number) => stock ** knowledgeExponent;
	return firmsPerGroup * (worth(favoured) + (groups - 1) * worth(other));
}

function stocksOf(country: InnovationAdditiveParameters, gatheredShare: number): Stocks {
	const { firmsPerGroup, groups, proximityAcross, spilloverStrength } = country;
	const { favoured, other } = groupBudgets(country, gatheredShare);
	const stockFrom = (own: number, elsewhere: number) =>
		(own * (1 + spilloverStrength * (firmsPerGroup - 1))) / firmsPerGroup +
		spilloverStrength * proximityAcross * elsewhere;
	return {
		favoured: stockFrom(favoured, (groups - 1) * other),
		other: stockFrom(other, favoured + (groups - 2) * other)
	};
}
