import type { JointProjectEconomy, ProjectSide } from './economy.ts';
import type { ProjectOutcome } from './equilibria.ts';
import type { JointProjectParameters } from './parameters.ts';
import { solveJointProject } from './solve.ts';

export const jointProjectViews = ['payoffs', 'order'] as const;

/** What each side gains in one outcome (money). */
export interface OutcomePayoffs {
	readonly outcome: ProjectOutcome;
	readonly first: number;
	readonly second: number;
}

/** The gains of both sides in the four outcomes: both, only the first, only the second, neither. */
export function outcomePayoffs({ first, second }: JointProjectEconomy): OutcomePayoffs[] {
	const gain = (side: ProjectSide, invests: boolean, otherInvests: boolean) =>
		invests ? (otherInvests ? side.together : side.alone) : 0;
	const outcomes: readonly (readonly [ProjectOutcome, boolean, boolean])[] = [
		['both', true, true],
		['only-first', true, false],
		['only-second', false, true],
		['neither', false, false]
	];
	return outcomes.map(([outcome, firstInvests, secondInvests]) => ({
		outcome,
		first: gain(first, firstInvests, secondInvests),
		second: gain(second, secondInvests, firstInvests)
	}));
}

/**
 * The outcome if one side moves first and the other sees it; who is indifferent does not move.
 *
 * @throws RangeError if a parameter is outside its domain or a side earns more alone than together.
 */
export function outcomeOfOrder(
	leader: 'first' | 'second',
	parameters: JointProjectParameters
): ProjectOutcome {
	const { firstSideLeads } = solveJointProject(
		leader === 'first' ? parameters : sidesExchanged(parameters)
	);
	const { firstSideInvests: leads, secondSideInvests: follows } = firstSideLeads;
	if (leads && follows) return 'both';
	if (leads) return leader === 'first' ? 'only-first' : 'only-second';
	if (follows) return leader === 'first' ? 'only-second' : 'only-first';
	return 'neither';
}

function sidesExchanged(parameters: JointProjectParameters): JointProjectParameters {
	return {
		firstSideRevenue: parameters.secondSideRevenue,
		firstSideCost: parameters.secondSideCost,
		secondSideRevenue: parameters.firstSideRevenue,
		secondSideCost: parameters.firstSideCost,
		firstSideRevenueAlone: parameters.secondSideRevenueAlone,
		secondSideRevenueAlone: parameters.firstSideRevenueAlone
	};
}
