import { pilotRange } from '../../models/pilot/range.ts';
import type { PilotParameters } from '../../models/pilot/parameters.ts';
import type { PilotSolution } from '../../models/pilot/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of the pilot in numbers. */
export function pilotFacts(solution: PilotSolution, parameters: PilotParameters): Fact[] {
	const money = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const share = (key: string, value: number | null): Fact => ({ key, value, format: '.0%' });
	const range = pilotRange(parameters);
	return [
		{ key: 'pilotBetter', value: solution.pilotBetter, format: 'd' },
		money('directValue', solution.directValue),
		money('pilotFirstValue', solution.pilotFirstValue),
		money('bestValue', solution.bestValue),
		money('pilotCostUpperBound', solution.pilotCostUpperBound),
		share('rangeFrom', range && range[0]),
		share('rangeTo', range && range[1])
	];
}
