import { describe, expect, test } from 'vitest';
import { solveDivisionOfLabour } from '../../src/lib/models/division-of-labour/solve.ts';

const imports = { foreignVarieties: 30, foreignPrice: 1 };

describe('the division of labour at its edges', () => {
	test('rejects imported inputs that would pay on their own, for a good made of inputs alone', () => {
		const allInputs = { inputCostShare: 1, modernProductivity: 1, ...imports };
		const attempt = () => solveDivisionOfLabour({ ...allInputs, tradeCostFactor: 2 });
		expect(attempt).toThrow(RangeError);
		expect(attempt).toThrow('modernProductivity');
		const exactly = { ...allInputs, foreignVarieties: 8, tradeCostFactor: 2 };
		expect(() => solveDivisionOfLabour(exactly)).toThrow(RangeError);
		expect(solveDivisionOfLabour({ ...allInputs, tradeCostFactor: 6 })).toMatchObject({
			modernWageAtNone: 0,
			shareWithoutLocalInputs: 0
		});
	});

	test('pays nothing and has no variety at share 0 without imports', () => {
		for (const inputCostShare of [0.6, 1])
			expect(solveDivisionOfLabour({ inputCostShare, share: 0 }).at).toEqual({
				share: 0,
				modernWage: 0,
				varieties: 0,
				wageGap: -1
			});
	});

	test('has no local variety at share 0 of a good made of inputs alone, part of them imported', () => {
		const mixed = { inputCostShare: 1, share: 0, ...imports, tradeCostFactor: 8 };
		expect(solveDivisionOfLabour(mixed).at).toMatchObject({ modernWage: 0, varieties: 0 });
	});

	test('stands on a knife edge where the labour force only just sustains modern production', () => {
		const labourForce = solveDivisionOfLabour().smallestLabourForce ?? NaN;
		const { regime, tippingShare, equilibria } = solveDivisionOfLabour({ labourForce });
		expect(regime).toBe('knife-edge');
		expect(tippingShare).toBeCloseTo(1, 12);
		expect(equilibria).toMatchObject([
			{ share: 0, strict: true, stable: true, basin: [0, 1] },
			{ share: 1, strict: false, stable: false, basin: null }
		]);
	});

	test('stands on a knife edge at the trade cost where the trap opens', () => {
		const edge = solveDivisionOfLabour(imports).tradeCostFactorLowerBound ?? NaN;
		const solution = solveDivisionOfLabour({ ...imports, tradeCostFactor: edge });
		expect(solution.regime).toBe('knife-edge');
		expect(solution.tippingShare).toBeCloseTo(solution.shareWithoutLocalInputs, 12);
		expect(solution.equilibria.map(({ kind, strict }) => [kind, strict])).toEqual([
			['none', false],
			['interior', false],
			['full', true]
		]);
		const above = solveDivisionOfLabour({ ...imports, tradeCostFactor: edge + 1e-6 });
		expect(above.regime).toBe('multiple');
		const below = solveDivisionOfLabour({ ...imports, tradeCostFactor: edge - 1e-6 });
		expect(below).toMatchObject({ regime: 'unique-modern', tippingShare: null });
	});

	test('keeps a basin of the trap of the size left over by imports until it opens', () => {
		const edge = solveDivisionOfLabour(imports).tradeCostFactorLowerBound ?? NaN;
		const alone = solveDivisionOfLabour().tippingShare ?? NaN;
		const near = solveDivisionOfLabour({ ...imports, tradeCostFactor: edge + 1e-9 });
		expect(near.tippingShare).toBeCloseTo((1 - 0.6) * alone, 6);
	});

	test('uses imported inputs only where even all labour supports no local variety', () => {
		const tiny = { ...imports, labourForce: 5, tradeCostFactor: 1.5 };
		const solution = solveDivisionOfLabour(tiny);
		expect(solution.shareWithoutLocalInputs).toBeGreaterThan(1);
		expect(solution).toMatchObject({
			varietiesAtFull: 0,
			localInputShareAtFull: 0,
			modernWageAtFull: solution.modernWageAtNone
		});
	});

	test('stays a number for varieties that are nearly perfect or hardly any substitutes', () => {
		for (const inputSubstitution of [1.05, 30, 1e6])
			for (const foreignVarieties of [0, 30]) {
				const solution = solveDivisionOfLabour({ inputSubstitution, foreignVarieties, share: 0.5 });
				expect(Number.isNaN(solution.modernWageAtFull)).toBe(false);
				expect(Number.isNaN(solution.at?.varieties)).toBe(false);
			}
	});

	test('tells the labour force a planner needs where varieties are hardly any substitutes', () => {
		const hardly = { inputSubstitution: 1.001, inputCostShare: 1, fixedLabour: 0.5 };
		const { smallestLabourForceFirstBest, smallestLabourForce } = solveDivisionOfLabour(hardly);
		// Made of inputs alone, a good leaves a planner no choice that the market does not make.
		expect(smallestLabourForceFirstBest).toBeCloseTo(smallestLabourForce ?? NaN, 9);
	});

	test('tells what a planner makes where few inputs are needed and varieties hardly substitutes', () => {
		const few = { inputSubstitution: 1 + 1e-6, inputCostShare: 1e-6, fixedLabour: 1e-6 };
		const small = { ...few, labourForce: 0.001, modernProductivity: 0.001 };
		expect(solveDivisionOfLabour(small)).toMatchObject({ plannerChoosesModern: false });
		expect(solveDivisionOfLabour(small).welfareFirstBest).toBeCloseTo(0.000250000000127814, 15);
	});

	test('stays a number where inputs are next to nothing in costs, part of them imported', () => {
		const cheap = { modernProductivity: 1e-9, backwardProductivity: 0.004, labourForce: 1e-6 };
		const inputs = { inputSubstitution: 5.2, inputCostShare: 1e-9, fixedLabour: 0.005 };
		const trade = { foreignVarieties: 0.001, tradeCostFactor: 3.1, foreignPrice: 1.1 };
		const { at } = solveDivisionOfLabour({ ...cheap, ...inputs, ...trade, share: 1e-9 });
		expect(at?.modernWage).toBeCloseTo(1e-9, 12);
	});
});
