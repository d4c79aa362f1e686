import {
	varietiesNeeded,
	withFixedLabour
} from '../../models/division-of-labour-constant-returns/curves.ts';
import type { ConstantReturnsParameters } from '../../models/division-of-labour-constant-returns/parameters.ts';
import type { ConstantReturnsSolution } from '../../models/division-of-labour-constant-returns/solve.ts';
import type { Fact } from '../widget.ts';

/** The state in numbers, and beside it the economy in which inputs need workers to begin. */
export function constantReturnsFacts(
	{ modernWage, equilibrium, multiple }: ConstantReturnsSolution,
	parameters: ConstantReturnsParameters
): Fact[] {
	const goods = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const { solution } = withFixedLabour(parameters);
	return [
		goods('modernWage', modernWage),
		goods('wageGap', modernWage - parameters.backwardProductivity),
		{ key: 'modern', value: equilibrium === 'modern', format: 'd' },
		{ key: 'multiple', value: multiple, format: 'd' },
		{ key: 'varietiesNeeded', value: varietiesNeeded(parameters), format: '.1f' },
		{ key: 'fixedEquilibria', value: solution.equilibria.length, format: 'd' },
		{ key: 'fixedTippingShare', value: solution.tippingShare, format: '.0%' },
		goods('fixedWageAtNone', solution.modernWageAtNone),
		goods('fixedWageAtFull', solution.modernWageAtFull)
	];
}
