import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyMixCurve, policyMixReturns } from '../../src/lib/models/policy-mix/curves.ts';
import { policyMixParameters } from '../../src/lib/models/policy-mix/parameters.ts';
import { solvePolicyMix } from '../../src/lib/models/policy-mix/solve.ts';
import { randomParameters } from './random-parameters.ts';

const drawn = randomParameters(policyMixParameters);

describe('the policy mix', () => {
	test('splits the budget so that no other split returns more', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { discoveryShare } = solvePolicyMix(country);
				const weight = Math.pow(country.turningIncome / country.income, country.steepness);
				const returns = (share: number) => weight * Math.sqrt(share) + Math.sqrt(1 - share);
				const best = returns(discoveryShare);
				for (let step = 0; step <= 100; step++)
					expect(returns(step / 100)).toBeLessThan(best * (1 + 1e-12));
			})
		);
	});

	test('spends the whole budget', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const solution = solvePolicyMix(country);
				expect(solution.discoveryShare + solution.coordinationShare).toBeCloseTo(1, 14);
				expect(solution.discoveryBudget + solution.coordinationBudget).toBeCloseTo(
					country.budget,
					12
				);
			})
		);
	});

	test('diversifies up to the turning income and concentrates beyond it', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const richer = { ...country, income: country.income * 1.01 };
				const [now, later] = [solvePolicyMix(country), solvePolicyMix(richer)];
				if (richer.income < country.turningIncome)
					expect(later.concentration).toBeLessThan(now.concentration);
				if (country.income >= country.turningIncome)
					expect(later.concentration).toBeGreaterThan(now.concentration);
				expect(now.diversifying).toBe(country.income < country.turningIncome);
				expect(now.concentration).toBeGreaterThanOrEqual(country.lowestConcentration);
			})
		);
	});

	test('moves from discovery to coordination as income rises, the faster the steeper', () => {
		const discovery = policyMixCurve('discovery', 500, 40_000, {}, 40);
		discovery
			.slice(1)
			.forEach(({ y }, before) => expect(y).toBeLessThan(discovery[before]?.y ?? NaN));
		const share = (income: number, steepness: number) =>
			solvePolicyMix({ income, steepness }).discoveryShare;
		expect(share(3000, 2)).toBeGreaterThan(share(3000, 1));
		expect(share(18_000, 2)).toBeLessThan(share(18_000, 1));
		expect(share(9000, 2)).toBe(0.5);
	});

	test('draws what the budget brings highest at the best split, the sum of its two parts', () => {
		const both = policyMixReturns('both', { income: 3000 }, 100).map(({ y }) => y);
		const discovery = policyMixReturns('discovery', { income: 3000 }, 100);
		const coordination = policyMixReturns('coordination', { income: 3000 }, 100);
		expect(both.indexOf(Math.max(...both))).toBe(90);
		both.forEach((sum, at) =>
			expect((discovery[at]?.y ?? NaN) + (coordination[at]?.y ?? NaN)).toBeCloseTo(sum, 12)
		);
	});

	test('stays finite at any income and steepness', () => {
		for (const income of [1e-9, 1e12])
			for (const steepness of [1e-3, 1e3]) {
				const numbers = Object.values(solvePolicyMix({ income, steepness }));
				expect(numbers.filter((each) => typeof each === 'number').every(Number.isFinite)).toBe(
					true
				);
			}
	});
});
