import { checkParameters, requireThat } from '../parameters.ts';
import { signOf } from '../numeric/sign.ts';
import { jointProjectParameters, type JointProjectParameters } from './parameters.ts';

/** What a side gains by investing, beside the zero of not investing. */
export interface ProjectSide {
	/** If the other side invests too, g = R − K (money). */
	readonly together: number;
	/** If it does not, l = r − K; never more than together (money). */
	readonly alone: number;
	/** The sign of one of its gains, up to rounding. */
	readonly sign: (money: number) => -1 | 0 | 1;
}

export interface JointProjectEconomy {
	readonly first: ProjectSide;
	readonly second: ProjectSide;
	/** The sign of a gain to which both sides add, up to rounding. */
	readonly sign: (money: number) => -1 | 0 | 1;
}

/**
 * A project of two sides that need each other: an airport and hotels, a canal and farms, a
 * university and firms.
 *
 * Each side invests or does not. Investing costs the same in any case, and earns more, or as much,
 * if the other side invests too. A side that does not invest neither pays nor earns.
 *
 * In symbols: g_i = R_i − K_i, l_i = r_i − K_i, r_i ≤ R_i.
 * Source: the examples are in Rodríguez-Clare (2005), section "Clusters"; the payoffs are our
 * choice.
 *
 * @throws RangeError if a parameter is outside its domain or a side earns more alone than together.
 */
export function jointProjectEconomy(
	given: Partial<JointProjectParameters> = {}
): JointProjectEconomy {
	const parameters = checkParameters(jointProjectParameters, given);
	const { firstSideRevenue, firstSideCost, firstSideRevenueAlone } = parameters;
	const { secondSideRevenue, secondSideCost, secondSideRevenueAlone } = parameters;
	requireThat(
		firstSideRevenueAlone <= firstSideRevenue,
		`firstSideRevenueAlone must be at most firstSideRevenue (${firstSideRevenue}), got ${firstSideRevenueAlone}`
	);
	requireThat(
		secondSideRevenueAlone <= secondSideRevenue,
		`secondSideRevenueAlone must be at most secondSideRevenue (${secondSideRevenue}), got ${secondSideRevenueAlone}`
	);
	const scale = Math.max(firstSideRevenue, firstSideCost, secondSideRevenue, secondSideCost);
	return {
		first: {
			together: firstSideRevenue - firstSideCost,
			alone: firstSideRevenueAlone - firstSideCost,
			sign: (money) => signOf(money, firstSideCost)
		},
		second: {
			together: secondSideRevenue - secondSideCost,
			alone: secondSideRevenueAlone - secondSideCost,
			sign: (money) => signOf(money, secondSideCost)
		},
		sign: (money) => signOf(money, scale)
	};
}
