import { describe, expect, test } from 'vitest';
import { solveKnowledgeSpillovers } from '../../src/lib/models/knowledge-spillovers/solve.ts';

describe('knowledge spillovers at their edges', () => {
	test('have no tipping share if backward firms learn all, and are a knife edge if nobody cares', () => {
		const indifferent = solveKnowledgeSpillovers({ spilloverToBackward: 1, subsidy: 2, firms: 3 });
		expect(indifferent).toMatchObject({
			regime: 'knife-edge',
			failure: 'knife-edge',
			tippingShare: null,
			lowestWelfareShare: null,
			tippingShareUnderMarginalSubsidy: null
		});
		expect(indifferent.equilibria.map(({ share, stable }) => [share, stable])).toEqual([
			[0, false],
			[1, false]
		]);
	});

	test('put the tipping share at 0 if the subsidy just covers the first adopter', () => {
		expect(solveKnowledgeSpillovers({ adoptionCost: 1.1, subsidy: 2.1 })).toMatchObject({
			regime: 'knife-edge',
			tippingShare: 0,
			equilibria: [
				{ share: 0, strict: false, stable: false },
				{ share: 1, strict: true, stable: true, basin: [0, 1] }
			]
		});
	});

	test('name no failure if a subsidy makes all adopt', () => {
		const paid = { spilloverStrength: 1, adoptionCost: 1, subsidy: 3 };
		expect(solveKnowledgeSpillovers(paid)).toMatchObject({
			regime: 'unique-full',
			plannerChoice: 'none',
			failure: 'none'
		});
	});

	test('come to an end of the search among as many firms as can be counted', () => {
		const { finite } = solveKnowledgeSpillovers({ firms: Number.MAX_SAFE_INTEGER });
		expect(finite?.equilibriumCounts[0]).toBe(0);
		expect(finite?.equilibriumCounts.at(-1)).toBe(Number.MAX_SAFE_INTEGER);
	});
});
