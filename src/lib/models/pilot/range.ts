import { checkParameters } from '../parameters.ts';
import { pilotParameters, type PilotParameters } from './parameters.ts';

/**
 * Between which chances of success a pilot pays: below, nothing is worth while; above, it is better to
 * do all at once.
 *
 * In symbols: cost/(V − C) < p < 1 − cost/C.
 *
 * @returns null if a pilot pays at no chance
 * @throws RangeError if a parameter is outside its domain.
 */
export function pilotRange(
	given: Partial<PilotParameters> = {}
): readonly [from: number, to: number] | null {
	const { projectValue, scaleUpCost, pilotCost } = checkParameters(pilotParameters, given);
	const gain = projectValue - scaleUpCost;
	if (gain <= 0) return null;
	const from = pilotCost / gain;
	const to = 1 - pilotCost / scaleUpCost;
	return from < to ? [from, to] : null;
}
