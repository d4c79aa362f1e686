import { checkParameters } from '../parameters.ts';
import {
	innovationConcentrationParameters,
	type GroupParameters,
	type InnovationConcentrationParameters
} from './parameters.ts';

/** Groups of firms under a research budget that is spread evenly or given to one group. */
export interface InnovationConcentrationEconomy {
	readonly parameters: InnovationConcentrationParameters;
	/** All that a firm can learn if everybody does as much research, m − 1 + ω(G − 1)m (weight). */
	readonly centrality: number;
	/** Total value when the budget is spread evenly over all firms (money). */
	readonly valueDispersed: number;
	/** Total value when one group gets the budget (money). */
	readonly valueConcentrated: number;
	/** Curvature of value when budget moves between groups, 2φ(m − 1 − ωm) − κ (slope). */
	readonly betweenGroupCurvature: number;
	/** Concentrated less dispersed (money). */
	readonly difference: number;
}

/**
 * Concentrate or spread: the innovation network with groups that are all alike.
 *
 * Inside a group firms are next to each other; firms of different groups are at the same distance.
 * Moving budget to one group brings its firms more to learn from their neighbours, and lowers the
 * return to their own research. Which of the two is stronger decides for all or nothing: between
 * groups, value is convex or concave in the budget.
 *
 * In symbols: dispersed vB − κB²/(2mG) + φB²[(m−1)/(Gm) + ω(G−1)/G]; concentrated
 * vB − κB²/(2m) + φB²(1 − 1/m); difference (1 − 1/G)B²[2φ(m − 1 − ωm) − κ]/(2m).
 * Source: Rodríguez-Clare (2005), section "Innovation Clusters"; the functional forms are our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function innovationConcentrationEconomy(
	given: Partial<InnovationConcentrationParameters> = {}
): InnovationConcentrationEconomy {
	const parameters = checkParameters(innovationConcentrationParameters, given);
	const { firmsPerGroup, groups, proximityAcross, spilloverStrength } = parameters;
	const { diminishingReturns, ownReturn, budget } = parameters;

	const centrality = centralityOf(parameters);
	const neighbours = firmsPerGroup - 1;
	const betweenGroupCurvature =
		2 * spilloverStrength * (neighbours - proximityAcross * firmsPerGroup) - diminishingReturns;
	const valueWith = (firms: number, learntFrom: number) =>
		budget *
		(ownReturn + (budget / firms) * (spilloverStrength * learntFrom - diminishingReturns / 2));

	return {
		parameters,
		centrality,
		valueDispersed: valueWith(firmsPerGroup * groups, centrality),
		valueConcentrated: valueWith(firmsPerGroup, neighbours),
		betweenGroupCurvature,
		difference: ((1 - 1 / groups) * budget ** 2 * betweenGroupCurvature) / (2 * firmsPerGroup)
	};
}

/** All that a firm can learn if every firm does one unit of research: m − 1 + ω(G − 1)m (weight). */
export function centralityOf({ firmsPerGroup, groups, proximityAcross }: GroupParameters): number {
	return firmsPerGroup - 1 + proximityAcross * (groups - 1) * firmsPerGroup;
}
