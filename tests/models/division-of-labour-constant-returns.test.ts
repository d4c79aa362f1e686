import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
