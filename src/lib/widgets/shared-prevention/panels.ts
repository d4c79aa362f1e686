import type { Place } from '../../diagrams/path.ts';
import { sharedPreventionCurve } from '../../models/shared-prevention/curves.ts';
import { preventionEconomy } from '../../models/shared-prevention/economy.ts';
import type {
	RiskMode,
	SharedPreventionParameters
} from '../../models/shared-prevention/parameters.ts';
import {
	solveSharedPrevention,
	type SharedPreventionSolution
} from '../../models/shared-prevention/solve.ts';

const riskModes = ['shared', 'weakest-link', 'chain'] as const satisfies readonly RiskMode[];

/** What is compared across the technologies. */
export type PreventionView = 'care' | 'risk' | 'welfare';

/** One technology of risk, with all else as it is. */
export interface TechnologyPanel {
	readonly mode: RiskMode;
	readonly solution: SharedPreventionSolution;
	/** The line on which efforts are marked: cost of care, risk, or payoff. */
	readonly main: readonly Place[];
	/** What care returns to one, and to all; empty in other views. */
	readonly own: readonly Place[];
	readonly joint: readonly Place[];
	/** The height of the main line at an effort. */
	readonly heightAt: (effort: number) => number;
	/** What care returns to one at an effort (money per effort). */
	readonly ownAt: (effort: number) => number;
}

const mainLines = {
	care: 'marginalCost',
	risk: 'outbreakProbability',
	welfare: 'welfare'
} as const;

/** Points enough for a bend that turns within a hundredth of an effort. */
const steps = 100;

/** The same producers under each technology of risk. */
export function technologyPanels(
	view: PreventionView,
	parameters: SharedPreventionParameters
): TechnologyPanel[] {
	return riskModes.map((mode) => {
		const given = { ...parameters, riskMode: mode };
		const economy = preventionEconomy(given);
		const main = mainLines[view];
		const isCare = view === 'care';
		return {
			mode,
			solution: solveSharedPrevention(given),
			main: sharedPreventionCurve(main, given, steps),
			own: isCare ? sharedPreventionCurve('ownReturn', given, steps) : [],
			joint: isCare ? sharedPreventionCurve('jointReturn', given, steps) : [],
			heightAt: economy[main],
			ownAt: economy.ownReturn
		};
	});
}
