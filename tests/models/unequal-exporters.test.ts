import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveUnequalExporters } from '../../src/lib/models/unequal-exporters/solve.ts';

const industries = fc
	.record({
		weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
		qualityPremium: fc.integer({ min: 1, max: 15 }),
		qualityCost: fc.integer({ min: 1, max: 12 })
	})
	.filter(({ weights }) => weights.some((weight) => weight > 0))
	.map(({ weights, ...prices }) => {
		const total = weights.reduce((all, weight) => all + weight, 0);
		return { exportShares: weights.map((weight) => weight / total), ...prices };
	});

type Industry = typeof industries extends fc.Arbitrary<infer I> ? I : never;

/** Profit of a firm from all its lots, beside what low quality by all would earn. */
function profit(
	{ exportShares, qualityPremium, qualityCost }: Industry,
	high: boolean[],
	of: number
) {
	const highShare = exportShares.reduce((all, share, firm) => all + (high[firm] ? share : 0), 0);
	return (exportShares[of] ?? NaN) * (qualityPremium * highShare - (high[of] ? qualityCost : 0));
}

function profilesOf(firms: number): boolean[][] {
	return Array.from({ length: 2 ** firms }, (_, set) =>
		Array.from({ length: firms }, (__, firm) => ((set >> firm) & 1) === 1)
	);
}

describe('unequal exporters', () => {
	test('reports what each firm does best whatever the others do: no other profile is left', () => {
		fc.assert(
			fc.property(industries, (industry) => {
				const { invests } = solveUnequalExporters(industry);
				for (const profile of profilesOf(industry.exportShares.length))
					invests.forEach((choice, firm) => {
						const [chosen, other] = [choice, !choice].map((high) =>
							profit(industry, profile.with(firm, high), firm)
						);
						expect((chosen ?? NaN) - (other ?? NaN)).toBeGreaterThan(-1e-9);
					});
			}),
			{ numRuns: 150 }
		);
	});

	test('adds up to the profits of all firms', () => {
		fc.assert(
			fc.property(industries, (industry) => {
				const solution = solveUnequalExporters(industry);
				const invests = [...solution.invests];
				const total = invests.reduce((all, _, firm) => all + profit(industry, invests, firm), 0);
				expect(solution.welfareGain).toBeCloseTo(total, 9);
				expect(solution.pricePremium).toBeCloseTo(
					solution.highQualityShare * industry.qualityPremium,
					9
				);
				expect(Object.is(solution.welfareGain, -0)).toBe(false);
			})
		);
	});

	test('lets a firm invest that is exactly indifferent, whatever rounding does', () => {
		const exportShares = [0.1 + 0.2, 0.7];
		expect(solveUnequalExporters({ exportShares, qualityCost: 3 }).invests).toEqual([true, true]);
		const thirds = [1 / 3, 1 / 3, 1 / 3];
		expect(
			solveUnequalExporters({ exportShares: thirds, qualityPremium: 9, qualityCost: 3 }).invests
		).toEqual([true, true, true]);
	});

	test('treats a single firm as bearing and earning all', () => {
		expect(solveUnequalExporters({ exportShares: [1] })).toMatchObject({
			invests: [true],
			highQualityShare: 1,
			welfareGain: 8
		});
		expect(solveUnequalExporters({ exportShares: [1], qualityCost: 11 })).toMatchObject({
			invests: [false],
			welfareGain: 0,
			welfareGainFirstBest: -1
		});
	});

	test.each([
		['no firm', [], 'at least 1 entry'],
		['shares that leave something out', [0.5, 0.4], 'sum to 1, got a sum of 0.9'],
		['shares of more than a whole', [0.6, 0.4, 1e-8], 'sum to 1']
	])('throws for %s', (_, exportShares, message) => {
		expect(() => solveUnequalExporters({ exportShares })).toThrow(RangeError);
		expect(() => solveUnequalExporters({ exportShares })).toThrow(message);
	});
});
