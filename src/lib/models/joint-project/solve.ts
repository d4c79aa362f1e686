import { jointProjectEconomy, type JointProjectEconomy } from './economy.ts';
import {
	mixedEquilibrium,
	pureEquilibria,
	riskDominant,
	type MixedEquilibrium,
	type ProjectOutcome
} from './equilibria.ts';
import type { JointProjectParameters } from './parameters.ts';

/** Joint net gain of each outcome (money). */
export interface JointProjectWelfare {
	readonly both: number;
	readonly neither: number;
	readonly onlyFirst: number;
	readonly onlySecond: number;
}

export interface JointProjectSolution {
	/** Equilibria in pure strategies: both, neither, only the first, only the second. */
	readonly pureEquilibria: readonly ProjectOutcome[];
	/** Equilibrium in mixed strategies; null if there is none. */
	readonly mixedEquilibrium: MixedEquilibrium | null;
	readonly welfare: JointProjectWelfare;
	/** Outcome with the largest welfare; at a tie the first in the order above. */
	readonly best: ProjectOutcome;
	/** What goes wrong: a second equilibrium that is worse, or the best outcome being none. */
	readonly failure: 'none' | 'multiple-equilibria' | 'unique-inefficient';
	/** The equilibrium preferred under doubt; null unless both "both" and "neither" are equilibria. */
	readonly riskDominant: 'both' | 'neither' | 'tie' | null;
	/** Play when side 1 moves first and side 2 sees it; who is indifferent does not move. */
	readonly firstSideLeads: {
		readonly firstSideInvests: boolean;
		readonly secondSideInvests: boolean;
	};
	/** What a side must be paid to invest when the other does, max(0, K − R) (money). */
	readonly transferNeeded: { readonly firstSide: number; readonly secondSide: number };
	/** Does the other side's gain cover the transfer? */
	readonly transferFeasible: boolean;
}

/**
 * Solves the joint project: who invests, and what would bring both to it.
 *
 * If each side gains in company and loses alone, both outcomes sustain themselves; it is then
 * enough that one side moves first and is seen. If one side loses even in company although the
 * project is worth while, no order of moves helps: it has to be paid out of what the other gains.
 *
 * In symbols: both and neither strict iff g_i > 0 > l_i; appropriability failure if
 * g₁ < 0 < g₁ + g₂, transfer −g₁.
 * Source: the examples are in Rodríguez-Clare (2005), section "Clusters"; that a first mover solves
 * the case of several equilibria is added here.
 *
 * @throws RangeError if a parameter is outside its domain or a side earns more alone than together.
 * @example solveJointProject({ firstSideRevenue: 8, secondSideRevenue: 14 }).failure // 'unique-inefficient'
 */
export function solveJointProject(
	given: Partial<JointProjectParameters> = {}
): JointProjectSolution {
	const economy = jointProjectEconomy(given);
	const { first, second, sign } = economy;
	const pure = pureEquilibria(economy);
	const welfare = {
		both: first.together + second.together,
		neither: 0,
		onlyFirst: first.alone,
		onlySecond: second.alone
	};
	const best = bestOutcome(welfare, sign);
	const bothOrNeither = pure.includes('both') && pure.includes('neither');
	const transferNeeded = {
		firstSide: Math.max(0, -first.together),
		secondSide: Math.max(0, -second.together)
	};
	const covers = (gain: number, transfer: number) => sign(Math.max(0, gain) - transfer) >= 0;

	return {
		pureEquilibria: pure,
		mixedEquilibrium: mixedEquilibrium(economy),
		welfare,
		best,
		failure:
			bothOrNeither && first.sign(first.together) > 0 && second.sign(second.together) > 0
				? 'multiple-equilibria'
				: best === 'both' && !pure.includes('both')
					? 'unique-inefficient'
					: 'none',
		riskDominant: bothOrNeither ? riskDominant(economy) : null,
		firstSideLeads: firstSideLeads(economy),
		transferNeeded,
		transferFeasible:
			first.sign(first.together) < 0
				? covers(second.together, transferNeeded.firstSide)
				: covers(first.together, transferNeeded.secondSide)
	};
}

function bestOutcome(
	welfare: JointProjectWelfare,
	sign: JointProjectEconomy['sign']
): ProjectOutcome {
	const { both, neither, onlyFirst, onlySecond } = welfare;
	const others = [
		['neither', neither],
		['only-first', onlyFirst],
		['only-second', onlySecond]
	] as const;
	let best: readonly [outcome: ProjectOutcome, money: number] = ['both', both];
	for (const other of others) if (sign(other[1] - best[1]) > 0) best = other;
	return best[0];
}

function firstSideLeads({ first, second }: JointProjectEconomy) {
	const secondFollows = second.sign(second.together) > 0;
	const firstSideInvests = first.sign(secondFollows ? first.together : first.alone) > 0;
	return {
		firstSideInvests,
		secondSideInvests: firstSideInvests ? secondFollows : second.sign(second.alone) > 0
	};
}
