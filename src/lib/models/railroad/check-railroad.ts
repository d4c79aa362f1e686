import { checkParameters, requireThat } from '../parameters.ts';
import { railroadParameters, type RailroadParameters } from './parameters.ts';

/**
 * Completes and checks the parameters of a railroad.
 *
 * @throws RangeError if a parameter is outside its domain, or if the railroad and a factory in every
 *   sector leave no labour.
 */
export function checkRailroad(given: Partial<RailroadParameters>): RailroadParameters {
	const parameters = checkParameters(railroadParameters, given);
	const { labourForce, railroadLabour, lowestFixedLabour, fixedLabourSpread } = parameters;
	const needed = railroadLabour + lowestFixedLabour + fixedLabourSpread / 2;
	requireThat(
		needed < labourForce,
		`railroadLabour + lowestFixedLabour + fixedLabourSpread / 2 must be less than labourForce (${labourForce}), got ${needed}`
	);
	return parameters;
}

/** The labour that a factory in every sector leaves for a railroad, L − F₀ − φ/2 (workers). */
export function labourLeftForRailroad({
	labourForce,
	lowestFixedLabour,
	fixedLabourSpread
}: RailroadParameters): number {
	return labourForce - lowestFixedLabour - fixedLabourSpread / 2;
}
