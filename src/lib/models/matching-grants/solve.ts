import { sum } from '../numeric/sum.ts';
import { checkParameters } from '../parameters.ts';
import { offerFor, type Offer } from './offer.ts';
import { matchingGrantsParameters, type MatchingGrantsParameters } from './parameters.ts';
import { bestSet, fundedByRank, type BestSet } from './selection.ts';

export interface MatchingGrantsSolution {
	/** One offer for each project, in the order of the list. */
	readonly projects: readonly Offer[];
	/** Funded projects, positions from 0, ascending. */
	readonly selectedIndices: readonly number[];
	/** Public money spent (money). */
	readonly publicSpending: number;
	/** True gain of the funded projects (money). */
	readonly gain: number;
	/** Best affordable set by the gain that the agency sees. */
	readonly bestByPerceivedGain: BestSet;
	/** Best affordable set by the true gain. */
	readonly bestByTrueGain: BestSet;
	/** Public money for projects that would be done anyway (money). */
	readonly windfallSpending: number;
}

/**
 * Matching grants: firms propose projects, the agency pays a part of the cost, and the budget goes
 * to the projects that rank first.
 *
 * A share equal to what others get of all benefits makes the firm accept exactly if the project is
 * efficient, as far as the agency sees the benefit to others aright: the firm then bears the same
 * part of the costs as it gets of the benefits. (A firm that gets none is paid for everything and
 * accepts whatever it is.) What ranks a project well is the gain per unit of
 * public money, not the return on its whole cost: a project that the firm would do anyway gains
 * nothing. Funding by rank is compared with the best set that the budget could have paid for.
 *
 * In symbols: externality rule g = ê/(b + ê), accepted iff b + ê ≥ c; minimal rule
 * g = max(0, 1 − b/c); gain b + e − c if b < c, else 0, less λgc.
 * Source: Rodríguez-Clare (2005), section "Toward a Set of Effective Microeconomic Interventions",
 * under "Targeting Specific Sectors", on the first phase of Costa Rica's matching grants; the
 * formulas are our choice, the property of the share derived here.
 *
 * @throws RangeError if a parameter, or a field of a project, is outside its domain.
 * @example solveMatchingGrants().selectedIndices // [3, 4, 5]
 */
export function solveMatchingGrants(
	given: Partial<MatchingGrantsParameters> = {}
): MatchingGrantsSolution {
	const parameters = checkParameters(matchingGrantsParameters, given);
	const { budget } = parameters;
	const offers = parameters.projects.map((project, index) => offerFor(project, index, parameters));
	const funded = fundedByRank(offers, budget);
	const spendingOn = (some: readonly Offer[]) => sum(some.map(({ publicCost }) => publicCost));

	return {
		projects: offers,
		selectedIndices: funded.map(({ index }) => index),
		publicSpending: spendingOn(funded),
		gain: sum(funded.map(({ trueGain }) => trueGain)),
		bestByPerceivedGain: bestSet(offers, budget, ({ perceivedGain }) => perceivedGain),
		bestByTrueGain: bestSet(offers, budget, ({ trueGain }) => trueGain),
		windfallSpending: spendingOn(funded.filter(({ additional }) => !additional))
	};
}
