import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	publicGoodParameters,
	type PublicGoodParameters
} from '../../src/lib/models/public-good/parameters.ts';
import { sharedCost } from '../../src/lib/models/public-good/shared-cost.ts';
import { solvePublicGood } from '../../src/lib/models/public-good/solve.ts';
import { randomParameters } from './random-parameters.ts';

const goods = randomParameters(publicGoodParameters);
const few = fc
	.record({
		good: goods,
		agents: fc.integer({ min: 1, max: 6 }),
		cost: fc.integer({ min: 1, max: 12 })
	})
	.map(({ good, agents, cost }) => ({ ...good, agents, cost }));

/** Is the good there in some profile of "pay it all" and "do not pay" that nobody wants to leave? */
function isProvidedInEquilibrium({ agents, benefitPerAgent, cost }: PublicGoodParameters): boolean {
	const payoff = (profile: number, agent: number) =>
		(profile > 0 ? benefitPerAgent : 0) - ((profile >> agent) & 1 ? cost : 0);
	return Array.from({ length: 2 ** agents - 1 }, (_, others) => others + 1).some((profile) =>
		Array.from({ length: agents }, (_, agent) => agent).every(
			(agent) => payoff(profile, agent) >= payoff(profile ^ (1 << agent), agent) - 1e-9
		)
	);
}

describe('the public good', () => {
	test('is provided privately exactly if some profile of payers sustains itself', () => {
		fc.assert(
			fc.property(few, (good) => {
				expect(solvePublicGood(good).privateProvision).toBe(isProvidedInEquilibrium(good));
			})
		);
	});

	test('fails exactly if it is worth its cost to all together and to nobody alone', () => {
		fc.assert(
			fc.property(goods, (good) => {
				const { efficient, privateProvision, failure } = solvePublicGood(good);
				expect(failure === 'unique-inefficient').toBe(efficient && !privateProvision);
				expect(solvePublicGood({ ...good, agents: 1 }).failure).toBe('none');
			})
		);
	});

	test('is worth a tax exactly up to the bound on the cost of funds', () => {
		fc.assert(
			fc.property(goods, (good) => {
				const solution = solvePublicGood(good);
				const excess = good.costOfFunds - solution.costOfFundsUpperBound;
				if (Math.abs(excess) > 1e-9) expect(solution.governmentShouldProvide).toBe(excess < 0);
				expect(solution.taxPerAgent * good.agents).toBeCloseTo(good.cost, 9);
			})
		);
	});

	test('is worth its cost at equality, whatever the rounding', () => {
		const level = { agents: 3, benefitPerAgent: 0.1, cost: 0.3, costOfFunds: 0 };
		expect(solvePublicGood(level)).toMatchObject({
			efficient: true,
			governmentShouldProvide: true
		});
		const taxed = { agents: 66, benefitPerAgent: 1.1, cost: 66, costOfFunds: 0.1 };
		expect(solvePublicGood(taxed).governmentShouldProvide).toBe(true);
	});
});

test('as many people as it is said to take are enough, and one fewer is not', () => {
	fc.assert(
		fc.property(goods, (good) => {
			const { agentsWorthCost, agentsWorthTax } = sharedCost(good);
			if (agentsWorthCost === null || agentsWorthTax === null) {
				expect(good.benefitPerAgent).toBe(0);
				return;
			}
			const enough = Math.ceil(agentsWorthTax + 1e-6);
			expect(solvePublicGood({ ...good, agents: enough }).governmentShouldProvide).toBe(true);
			const tooFew = Math.ceil(agentsWorthCost - 1e-6) - 1;
			if (tooFew > 0) expect(solvePublicGood({ ...good, agents: tooFew }).efficient).toBe(false);
		})
	);
});

test('the subsidy that fills the gap makes one alone willing, and no smaller one does', () => {
	fc.assert(
		fc.property(goods, (good) => {
			const { gap } = sharedCost(good);
			const isProvidedAt = (subsidy: number) =>
				solvePublicGood({ ...good, cost: good.cost - subsidy }).privateProvision;
			if (gap >= good.cost) return;
			expect(isProvidedAt(gap)).toBe(true);
			if (gap > 0) expect(isProvidedAt(gap * 0.99)).toBe(false);
		})
	);
});
