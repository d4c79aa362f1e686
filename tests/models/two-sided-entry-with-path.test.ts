import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marketSurplus, twoSidedMarket } from '../../src/lib/models/two-sided-entry/economy.ts';
import { twoSidedEntryParameters } from '../../src/lib/models/two-sided-entry/parameters.ts';
import { plannedEntry } from '../../src/lib/models/two-sided-entry/planned-entry.ts';
import { solveTwoSidedEntryWithPath } from '../../src/lib/models/two-sided-entry/with-path.ts';
import { randomParameters } from './random-parameters.ts';

const markets = randomParameters(twoSidedEntryParameters).filter(
	(market) =>
		market.firstSideLowestCost < market.firstSideHighestCost &&
		market.secondSideLowestCost < market.secondSideHighestCost
);

const grid = Array.from({ length: 21 }, (_, twentieth) => twentieth / 20);

describe('two-sided entry with its path', () => {
	test('plans a surplus that no pair of shares on a grid exceeds', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const planned = plannedEntry(market);
				const economy = twoSidedMarket(market);
				const scale = Math.max(market.firstSideHighestCost, market.secondSideHighestCost, 1);
				const surpluses = grid.flatMap((first) =>
					grid.map((second) => marketSurplus(economy, first, second))
				);
				expect(Math.max(...surpluses)).toBeLessThanOrEqual(planned.welfare + 1e-9 * scale);
				expect(marketSurplus(economy, planned.firstSideShare, planned.secondSideShare)).toBeCloseTo(
					planned.welfare,
					9
				);
			})
		);
	});

	test('says where the path ends: up, down, or on the tipping point', () => {
		const endOf = (firstSideShare: number, secondSideShare: number) =>
			solveTwoSidedEntryWithPath({ firstSideShare, secondSideShare }).destination?.firstSideShare;
		expect(endOf(0.6, 0.45)).toBe(1);
		expect(endOf(0.55, 0.42)).toBe(0);
		expect(endOf(0.5, 0.5)).toBeCloseTo(0.5, 12);
	});

	test('names the failure', () => {
		expect(solveTwoSidedEntryWithPath().failure).toBe('multiple-equilibria');
		expect(solveTwoSidedEntryWithPath({ firstSideBenefit: 4, secondSideBenefit: 5 }).failure).toBe(
			'none'
		);
		expect(
			solveTwoSidedEntryWithPath({ firstSideBenefit: 1.5, secondSideBenefit: 16 }).failure
		).toBe('unique-inefficient');
	});
});
