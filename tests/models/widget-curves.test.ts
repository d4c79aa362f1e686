import { expect, test } from 'vitest';
import { divisionOfLabourTradeCurve } from '../../src/lib/models/division-of-labour/curves.ts';
import { solveDivisionOfLabour } from '../../src/lib/models/division-of-labour/solve.ts';
import { knowledgeSpilloversCurve } from '../../src/lib/models/knowledge-spillovers/curves.ts';
import {
	monopolyFacilityAverageCost,
	monopolyFacilityDemand
} from '../../src/lib/models/monopoly-facility/curves.ts';

test('wages against the trade cost are those the model solves for', () => {
	const given = { foreignVarieties: 30 };
	for (const { x, y } of divisionOfLabourTradeCurve(0, given, [1, 8], 7))
		expect(y).toBe(solveDivisionOfLabour({ ...given, tradeCostFactor: x }).modernWageAtNone);
	for (const { x, y } of divisionOfLabourTradeCurve(1, given, [1, 8], 7))
		expect(y).toBe(solveDivisionOfLabour({ ...given, tradeCostFactor: x }).modernWageAtFull);
});

test('trade costs at which imported inputs alone would pay whatever the wage are left out', () => {
	const given = { inputCostShare: 1, foreignVarieties: 30, tradeCostFactor: 8 };
	const costs = divisionOfLabourTradeCurve(1, given, [1, 8], 70).map(({ x }) => x);
	expect(costs.length).toBeGreaterThan(1);
	expect(Math.min(...costs)).toBeGreaterThan(0.8 * 30 ** (1 / 3));
});

test('the incomes of modern and backward firms differ by the gain, and the gap fills what is missing', () => {
	const given = { spilloverToBackward: 0.3, subsidy: 0.4 };
	const [modern, backward, gain, gap] = (
		['modernIncome', 'backwardIncome', 'gain', 'gap'] as const
	).map((quantity) => knowledgeSpilloversCurve(quantity, given, 10).map(({ y }) => y));
	gain?.forEach((height, index) => {
		expect((modern?.[index] ?? NaN) - (backward?.[index] ?? NaN)).toBeCloseTo(height, 12);
		expect(gap?.[index]).toBeCloseTo(Math.max(0, 0.4 - height), 12);
	});
});

test('the price that covers the cost touches demand only where an owner breaks even', () => {
	const highest = (setUpCost: number) =>
		Math.max(
			...monopolyFacilityAverageCost({ setUpCost }, 400).map(({ x, y }) => 10 - 0.1 * x - y)
		);
	expect(highest(200)).toBeGreaterThan(0);
	expect(highest(250)).toBeCloseTo(0, 2);
	expect(highest(300)).toBeLessThan(0);
	expect(monopolyFacilityDemand().at(-1)).toEqual({ x: 100, y: 0 });
});
