import { defaultsOf } from '../../models/parameters.ts';
import type { Economy } from '../economy.ts';
import type { Parameters, Situation } from '../formulas/situation.ts';

/**
 * A model solved at some parameters, as formulas see it.
 *
 * @param given parameters that are not at their defaults
 * @param others further names, such as draws that are no parameters
 * @throws RangeError if a parameter is outside its domain.
 */
export function situationAt(
	economy: Economy,
	given: Parameters,
	others: Parameters = {}
): Situation {
	const parameters: Parameters = { ...defaultsOf<Parameters>(economy.parameters), ...given };
	const solved = new Map<string, unknown>();
	return {
		parameters,
		names: { ...parameters, ...others },
		solution: economy.solve(given as never),
		solveWith(changes) {
			const key = JSON.stringify(changes);
			if (!solved.has(key)) solved.set(key, economy.solve({ ...given, ...changes } as never));
			return solved.get(key);
		}
	};
}

/** The situation after a change of parameters; the other names keep their values. */
export function situationAfter(before: Situation, changes: Parameters): Situation {
	return {
		parameters: { ...before.parameters, ...changes },
		names: { ...before.names, ...changes },
		solution: before.solveWith(changes),
		solveWith: (further) => before.solveWith({ ...changes, ...further })
	};
}
