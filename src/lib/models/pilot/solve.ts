import { signOf } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import { pilotParameters, type PilotParameters } from './parameters.ts';

export interface PilotSolution {
	/** Expected gain at full scale at once, pV − C (money). */
	readonly directValue: number;
	/** Expected gain with a pilot first, p·max(0, V − C) less its cost (money). */
	readonly pilotFirstValue: number;
	/** Best of nothing, full scale at once, and a pilot first (money). */
	readonly bestValue: number;
	/** Is a pilot first strictly best? */
	readonly pilotBetter: boolean;
	/** A pilot pays below this cost (money). */
	readonly pilotCostUpperBound: number;
}

/**
 * Start small: is it worth while to try a project out before it is done at full scale?
 *
 * A pilot reveals for sure whether the project works, so that the full cost is only borne where it
 * does. What a pilot may cost is therefore what it saves: the full cost where the project would
 * have failed, or the gain that would have been passed by.
 *
 * In symbols: directly pV − C; pilot first p·max(0, V − C) − cost; the pilot pays below
 * p·max(0, V − C) − max(0, pV − C).
 * Source: to start small is one of the principles in Rodríguez-Clare (2005), section "Toward a Set of
 * Effective Microeconomic Interventions", under "Mechanisms and Institutions"; the model is our
 * choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solvePilot({ successProbability: 0.3, pilotCost: 5 }).pilotFirstValue // 13
 */
export function solvePilot(given: Partial<PilotParameters> = {}): PilotSolution {
	const { successProbability, projectValue, scaleUpCost, pilotCost } = checkParameters(
		pilotParameters,
		given
	);
	const directValue = successProbability * projectValue - scaleUpCost;
	const withoutPilot = Math.max(0, directValue);
	const onceKnown = successProbability * Math.max(0, projectValue - scaleUpCost);
	const pilotFirstValue = onceKnown - pilotCost;
	return {
		directValue,
		pilotFirstValue,
		bestValue: Math.max(withoutPilot, pilotFirstValue),
		pilotBetter: signOf(pilotFirstValue - withoutPilot, Math.max(projectValue, scaleUpCost)) > 0,
		pilotCostUpperBound: Math.max(0, onceKnown - withoutPilot)
	};
}
