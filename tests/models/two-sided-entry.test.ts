import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveTwoSidedEntryPath } from '../../src/lib/models/two-sided-entry-path/solve.ts';
import { twoSidedEntryCurve } from '../../src/lib/models/two-sided-entry/curves.ts';
import {
	twoSidedEntryParameters,
	type TwoSidedEntryParameters
} from '../../src/lib/models/two-sided-entry/parameters.ts';
import { solveTwoSidedEntry } from '../../src/lib/models/two-sided-entry/solve.ts';
import { randomParameters } from './random-parameters.ts';

const markets = randomParameters(twoSidedEntryParameters).filter(
	(market) =>
		market.firstSideLowestCost < market.firstSideHighestCost &&
		market.secondSideLowestCost < market.secondSideHighestCost
);

/** Share of members whose cost, even between two ends, is covered. */
function covered(benefit: number, lowest: number, highest: number): number {
	return Math.min(1, Math.max(0, (benefit - lowest) / (highest - lowest)));
}
const answerOfFirst = (market: TwoSidedEntryParameters, second: number) =>
	covered(
		market.firstSideBenefit * second,
		market.firstSideLowestCost,
		market.firstSideHighestCost
	);
const answerOfSecond = (market: TwoSidedEntryParameters, first: number) =>
	covered(
		market.secondSideBenefit * first,
		market.secondSideLowestCost,
		market.secondSideHighestCost
	);

/** Where side 1 ends up from a share of its own, by way of side 2's answer. */
const thereAndBack = (market: TwoSidedEntryParameters, first: number) =>
	answerOfFirst(market, answerOfSecond(market, first));

describe('two-sided entry', () => {
	test('reports only shares that answer each other', () => {
		fc.assert(
			fc.property(markets, (market) => {
				for (const { firstSideShare, secondSideShare } of solveTwoSidedEntry(market).equilibria) {
					expect(answerOfFirst(market, secondSideShare)).toBeCloseTo(firstSideShare, 9);
					expect(answerOfSecond(market, firstSideShare)).toBeCloseTo(secondSideShare, 9);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	test('misses none that the way there and back crosses', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const { equilibria } = solveTwoSidedEntry(market);
				const drift = (first: number) => thereAndBack(market, first) - first;
				const steps = 400;
				// A crossing may lie on the grid itself, to the last digit.
				const within = 0.5 / steps + 1e-9;
				for (let step = 0; step < steps; step++) {
					const [from, to] = [step / steps, (step + 1) / steps];
					if (drift(from) * drift(to) < 0)
						expect(
							equilibria.some(
								({ firstSideShare }) => Math.abs(firstSideShare - (from + to) / 2) < within
							)
						).toBe(true);
				}
				const hasFull = equilibria.some(
					(each) => each.firstSideShare === 1 && each.secondSideShare === 1
				);
				const all = 1 - 1e-9;
				expect(hasFull).toBe(answerOfFirst(market, 1) > all && answerOfSecond(market, 1) > all);
				const shares = equilibria.map(({ firstSideShare: n1, secondSideShare: n2 }) => n1 + n2);
				shares.slice(1).forEach((total, before) => {
					expect(total - (shares[before] ?? NaN)).toBeGreaterThan(1e-9);
				});
			}),
			{ numRuns: 500 }
		);
	});

	test('tells stable from unstable by where a small push leads', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const push = 1e-6;
				for (const equilibrium of solveTwoSidedEntry(market).equilibria) {
					const { firstSideShare: n1, secondSideShare: n2, stable } = equilibrium;
					for (const sign of [-1, 1]) {
						const start = {
							firstSideShare: Math.min(1, Math.max(0, n1 + sign * push)),
							secondSideShare: Math.min(1, Math.max(0, n2 + sign * push))
						};
						const { path } = solveTwoSidedEntryPath({
							...market,
							...start,
							adjustmentSpeed: 0.5,
							periods: 60
						});
						const end = path.at(-1);
						const distance =
							Math.abs((end?.firstSideShare ?? NaN) - n1) +
							Math.abs((end?.secondSideShare ?? NaN) - n2);
						if (stable) expect(distance).toBeLessThan(push);
						else if (n1 < 1 && n2 < 1) expect(distance).toBeGreaterThan(push);
					}
				}
			}),
			{ numRuns: 150 }
		);
	});

	test('adds up benefits and costs of all who enter', () => {
		const members = 400;
		fc.assert(
			fc.property(markets, (market) => {
				for (const equilibrium of solveTwoSidedEntry(market).equilibria) {
					const { firstSideShare: n1, secondSideShare: n2, welfare } = equilibrium;
					const surplus = (benefit: number, lowest: number, highest: number, share: number) =>
						Array.from({ length: members }, (_, member) => ((member + 0.5) / members) * share)
							.map((rank) => (benefit - lowest - (highest - lowest) * rank) * (share / members))
							.reduce((all, gain) => all + gain, 0);
					const total =
						surplus(
							market.firstSideBenefit * n2,
							market.firstSideLowestCost,
							market.firstSideHighestCost,
							n1
						) +
						surplus(
							market.secondSideBenefit * n1,
							market.secondSideLowestCost,
							market.secondSideHighestCost,
							n2
						);
					expect(welfare).toBeCloseTo(total, 6);
				}
			}),
			{ numRuns: 100 }
		);
	});

	test('has its only interior equilibrium on the steep side of one, which is then unstable', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const { firstSideTippingShare, slopeProduct, equilibria } = solveTwoSidedEntry(market);
				if (firstSideTippingShare === null) return;
				expect(slopeProduct).toBeGreaterThan(1);
				expect(equilibria[1]).toMatchObject({
					firstSideShare: firstSideTippingShare,
					stable: false
				});
			})
		);
	});
});

describe('two-sided entry at its edges', () => {
	const free = { firstSideLowestCost: 0, secondSideLowestCost: 0 };

	test('leaves the empty market by itself if the first members of both sides pay nothing', () => {
		const { equilibria, firstSideTippingShare } = solveTwoSidedEntry(free);
		expect(equilibria.map(({ firstSideShare, stable }) => [firstSideShare, stable])).toEqual([
			[0, false],
			[1, true]
		]);
		expect(firstSideTippingShare).toBeNull();
		expect(solveTwoSidedEntry({ ...free, firstSideBenefit: 5 }).equilibria[0]?.stable).toBe(true);
	});

	test('lists the ends of the line on which every point is an equilibrium', () => {
		const { equilibria } = solveTwoSidedEntry({ ...free, firstSideBenefit: 6 });
		expect(equilibria).toMatchObject([
			{ firstSideShare: 0, secondSideShare: 0, stable: false },
			{ firstSideShare: 0.75, secondSideShare: 1, stable: false }
		]);
	});

	test('counts an equilibrium on the edge of saturation once, and as unstable', () => {
		// With all of side 1, 0.8 of side 2 enter: just what the last of side 1 needs.
		const edge = { secondSideBenefit: 7.8, secondSideLowestCost: 3, secondSideHighestCost: 9 };
		const { equilibria, firstSideTippingShare } = solveTwoSidedEntry(edge);
		expect(equilibria.map(({ firstSideShare, stable }) => [firstSideShare, stable])).toEqual([
			[0, true],
			[1, false]
		]);
		expect(equilibria[1]?.secondSideShare).toBeCloseTo(0.8, 12);
		expect(firstSideTippingShare).toBeNull();
	});

	test('keeps the full market unstable if the last of both sides are just indifferent', () => {
		const edge = { firstSideBenefit: 8, secondSideBenefit: 9 };
		expect(solveTwoSidedEntry(edge).equilibria.at(-1)).toMatchObject({
			firstSideShare: 1,
			secondSideShare: 1,
			stable: false
		});
		expect(solveTwoSidedEntry({ ...edge, firstSideBenefit: 8.5 }).equilibria).toMatchObject([
			{ stable: true },
			{ stable: false },
			{ stable: true, firstSideShare: 1, secondSideShare: 1 }
		]);
	});

	test.each([
		['firstSideLowestCost', { firstSideLowestCost: 8 }],
		['secondSideLowestCost', { secondSideLowestCost: 9.5 }]
	])('throws if %s is not below the highest', (name, market) => {
		expect(() => solveTwoSidedEntry(market)).toThrow(RangeError);
		expect(() => solveTwoSidedEntry(market)).toThrow(name);
		expect(() => solveTwoSidedEntryPath(market)).toThrow(name);
		expect(() => twoSidedEntryCurve('first', market)).toThrow(name);
	});

	test('draws each side against the other', () => {
		expect(twoSidedEntryCurve('first', {}, 2)).toEqual([
			{ x: 0, y: 0 },
			{ x: 0.5, y: 0.5 },
			{ x: 1, y: 1 }
		]);
		expect(twoSidedEntryCurve('second', { secondSideBenefit: 6 }, 1).at(-1)).toEqual({
			x: 1,
			y: 0.5
		});
	});
});
