import type { PolicyMixSolution } from '../../models/policy-mix/solve.ts';
import type { Fact } from '../widget.ts';

/** The policy mix in numbers. */
export function policyMixFacts(solution: PolicyMixSolution): Fact[] {
	return [
		{ key: 'discoveryShare', value: solution.discoveryShare, format: '.1%' },
		{ key: 'coordinationShare', value: solution.coordinationShare, format: '.1%' },
		{ key: 'discoveryBudget', value: solution.discoveryBudget, format: '.2f' },
		{ key: 'coordinationBudget', value: solution.coordinationBudget, format: '.2f' },
		{ key: 'concentration', value: solution.concentration, format: '.3f' },
		{ key: 'diversifying', value: solution.diversifying, format: 'd' }
	];
}
