import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	constantReturnsCurve,
	varietiesNeeded,
	withFixedLabour
} from '../../src/lib/models/division-of-labour-constant-returns/curves.ts';
import { constantReturnsParameters } from '../../src/lib/models/division-of-labour-constant-returns/parameters.ts';
import { solveDivisionOfLabourConstantReturns } from '../../src/lib/models/division-of-labour-constant-returns/solve.ts';
import { randomParameters } from './random-parameters.ts';

const economies = randomParameters(constantReturnsParameters);

describe('the division of labour with constant returns', () => {
	test('pays the wage at which a good made with all varieties at cost costs 1', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { modernWage, multiple } = solveDivisionOfLabourConstantReturns(economy);
				const { inputSubstitution, inputCostShare, potentialVarieties } = economy;
				const weight = potentialVarieties * Math.pow(modernWage, 1 - inputSubstitution);
				const inputPrice = Math.pow(weight, 1 / (1 - inputSubstitution));
				const cost =
					Math.pow(modernWage, 1 - inputCostShare) * Math.pow(inputPrice, inputCostShare);
				expect(cost / economy.modernProductivity).toBeCloseTo(1, 10);
				expect(multiple).toBe(false);
			})
		);
	});

	test('uses the technology that pays more, and either if they pay the same', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { modernWage } = solveDivisionOfLabourConstantReturns(economy);
				const technologyAt = (backwardProductivity: number) =>
					solveDivisionOfLabourConstantReturns({ ...economy, backwardProductivity }).equilibrium;
				expect(technologyAt(modernWage * 0.999)).toBe('modern');
				expect(technologyAt(modernWage)).toBe('indifferent');
				expect(technologyAt(modernWage * 1.001)).toBe('backward');
			})
		);
	});
});

test('as many varieties as are needed make the modern way pay what the old one does', () => {
	fc.assert(
		fc.property(economies, (economy) => {
			const potentialVarieties = varietiesNeeded(economy);
			const { modernWage } = solveDivisionOfLabourConstantReturns({
				...economy,
				potentialVarieties
			});
			expect(modernWage / economy.backwardProductivity).toBeCloseTo(1, 9);
		})
	);
});

test('the curve against the varieties goes from nothing to the wage of all of them', () => {
	fc.assert(
		fc.property(economies, (economy) => {
			const curve = constantReturnsCurve(economy, economy.potentialVarieties);
			expect(curve[0]).toEqual({ x: 0, y: 0 });
			const { modernWage } = solveDivisionOfLabourConstantReturns(economy);
			expect(curve.at(-1)?.y).toBeCloseTo(modernWage, 9);
		})
	);
});

test('with fixed labour the first modern producer finds no input, so that backward stays an equilibrium', () => {
	fc.assert(
		fc.property(economies, (economy) => {
			const { wages, solution } = withFixedLabour(economy);
			expect(wages[0]?.y).toBe(0);
			expect(solution.regime).not.toBe('unique-modern');
		})
	);
});
