import type { JointProjectEconomy } from '../../models/joint-project/economy.ts';
import type { ProjectOutcome } from '../../models/joint-project/equilibria.ts';
import type { JointProjectParameters } from '../../models/joint-project/parameters.ts';

/** A bar that can be pulled: it changes the revenue that it is the rest of. */
export interface Grip {
	readonly outcome: ProjectOutcome;
	readonly side: 'first' | 'second';
	readonly parameter: keyof JointProjectParameters;
	/** Revenue less cost (money). */
	readonly gain: number;
	readonly cost: number;
}

/** The gains that a revenue stands behind; who does not invest gains nothing and has no grip. */
export function gripsOf(
	{ first, second }: JointProjectEconomy,
	{ firstSideCost, secondSideCost }: JointProjectParameters
): Grip[] {
	const ofFirst = { side: 'first', cost: firstSideCost } as const;
	const ofSecond = { side: 'second', cost: secondSideCost } as const;
	return [
		{ ...ofFirst, outcome: 'both', parameter: 'firstSideRevenue', gain: first.together },
		{ ...ofSecond, outcome: 'both', parameter: 'secondSideRevenue', gain: second.together },
		{ ...ofFirst, outcome: 'only-first', parameter: 'firstSideRevenueAlone', gain: first.alone },
		{ ...ofSecond, outcome: 'only-second', parameter: 'secondSideRevenueAlone', gain: second.alone }
	];
}
