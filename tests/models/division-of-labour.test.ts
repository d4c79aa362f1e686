import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divisionOfLabourCurve } from '../../src/lib/models/division-of-labour/curves.ts';
import { divisionOfLabourEconomy } from '../../src/lib/models/division-of-labour/economy.ts';
import {
	divisionOfLabourParameters,
	type DivisionOfLabourParameters
} from '../../src/lib/models/division-of-labour/parameters.ts';
import { solveDivisionOfLabour } from '../../src/lib/models/division-of-labour/solve.ts';
import { expectEquilibriaOf } from './adoption-theory.ts';
import { randomParameters } from './random-parameters.ts';
import { expectDirections } from './statics.ts';

type Economy = DivisionOfLabourParameters;
const importedWeight = ({ foreignVarieties, tradeCostFactor, foreignPrice, ...rest }: Economy) =>
	foreignVarieties * Math.pow(tradeCostFactor * foreignPrice, 1 - rest.inputSubstitution);
const economies = randomParameters(divisionOfLabourParameters).filter(
	(economy) =>
		economy.inputCostShare < 0.99 ||
		Math.pow(economy.modernProductivity, 1 - economy.inputSubstitution) >
			1.001 * importedWeight(economy)
);
const closed = economies.map((economy) => ({ ...economy, foreignVarieties: 0 }));

describe('the division of labour', () => {
	test('clears every market: inputs earn nothing, labour is used up, the modern good costs 1', () => {
		fc.assert(
			fc.property(economies, fc.integer({ min: 1, max: 100 }), (economy, percent) => {
				const share = percent / 100;
				const { at, shareWithoutLocalInputs } = solveDivisionOfLabour({ ...economy, share });
				if (!at) throw new Error('a share was given');
				const { inputSubstitution, inputCostShare, fixedLabour, labourForce } = economy;
				const wage = at.modernWage;
				const price = (inputSubstitution / (inputSubstitution - 1)) * wage;
				const localWeight = at.varieties * Math.pow(price, 1 - inputSubstitution);
				const weight = localWeight + importedWeight(economy);
				const inputPrice = Math.pow(weight, 1 / (1 - inputSubstitution));
				const cost = Math.pow(wage, 1 - inputCostShare) * Math.pow(inputPrice, inputCostShare);
				expect(cost / economy.modernProductivity).toBeCloseTo(1, 9);
				if (share <= shareWithoutLocalInputs) {
					expect(at.varieties).toBe(0);
					return;
				}
				const perVariety = inputSubstitution * fixedLabour;
				const localSpending = at.varieties * perVariety * wage;
				const output = localSpending / ((localWeight / weight) * inputCostShare);
				const finalLabour = ((1 - inputCostShare) * output) / wage;
				const labour = finalLabour + at.varieties * perVariety;
				if (localWeight / weight > 1e-6) expect(labour / (share * labourForce)).toBeCloseTo(1, 7);
			}),
			{ numRuns: 300 }
		);
	});

	test('reports exactly the shares at which no worker gains by changing technology', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { modernWage } = divisionOfLabourEconomy(economy);
				const { equilibria, regime } = solveDivisionOfLabour(economy);
				const gain = (share: number) => modernWage(share) - economy.backwardProductivity;
				expectEquilibriaOf(gain, 1, equilibria);
				expect(regime === 'multiple').toBe(equilibria.length === 3);
			}),
			{ numRuns: 40 }
		);
	});

	test('pays the more, and makes the more varieties, the larger the share', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				for (const view of ['wage', 'varieties'] as const) {
					const line = divisionOfLabourCurve(view, economy, 20).map(({ y }) => y);
					line.slice(1).forEach((value, position) => {
						expect(value).toBeGreaterThanOrEqual((line[position] ?? NaN) * (1 - 1e-12));
					});
				}
			})
		);
	});

	test('has a modern equilibrium exactly from the smallest labour force on', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { smallestLabourForce, equilibria } = solveDivisionOfLabour(economy);
				const excess = economy.labourForce / (smallestLabourForce ?? 1e-300) - 1;
				if (Math.abs(excess) < 1e-6) return;
				expect(equilibria.some(({ kind }) => kind === 'full')).toBe(excess > 0);
			}),
			{ numRuns: 200 }
		);
	});

	test('is in a trap exactly above the trade cost that it names', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { tradeCostFactorLowerBound, equilibria, tippingShare } =
					solveDivisionOfLabour(economy);
				const isTrapped = equilibria.some(({ kind }) => kind === 'none');
				expect(tippingShare !== null).toBe(isTrapped);
				expect(tradeCostFactorLowerBound === null).toBe(economy.foreignVarieties === 0);
				const excess = economy.tradeCostFactor - (tradeCostFactorLowerBound ?? 0);
				if (Math.abs(excess) > 1e-9) expect(isTrapped).toBe(excess > 0);
			}),
			{ numRuns: 300 }
		);
	});

	test('leaves a planner nothing better than the first best, whatever goes into inputs', () => {
		fc.assert(
			fc.property(closed, (economy) => {
				const solution = solveDivisionOfLabour(economy);
				const { labourForce, inputSubstitution, inputCostShare, fixedLabour } = economy;
				const best = solution.welfareFirstBest ?? NaN;
				let found = 0;
				for (let step = 1; step <= 100; step++)
					for (let size = 1; size <= 20; size++) {
						const inputLabour = (labourForce * step) / 100;
						const perVariety = fixedLabour * (1 + ((inputSubstitution - 1) * size) / 10);
						const bundle =
							Math.pow(inputLabour / perVariety, inputSubstitution / (inputSubstitution - 1)) *
							(perVariety - fixedLabour);
						const inputs = Math.pow(bundle / inputCostShare, inputCostShare);
						const finalLabour = (labourForce - inputLabour) / (1 - inputCostShare || 1);
						const made = inputs * Math.pow(finalLabour, 1 - inputCostShare);
						found = Math.max(found, economy.modernProductivity * made);
					}
				expect(found).toBeLessThanOrEqual(best * (1 + 1e-9));
				expect(found).toBeGreaterThan(best * 0.999);
				const market = solution.modernWageAtFull * labourForce;
				expect(market).toBeLessThanOrEqual(best * (1 + 1e-12));
			}),
			{ numRuns: 20 }
		);
	});

	test('is modern for a planner exactly from its smallest labour force, no larger than the market’s', () => {
		fc.assert(
			fc.property(closed, (economy) => {
				const solution = solveDivisionOfLabour(economy);
				const needed = solution.smallestLabourForceFirstBest ?? NaN;
				expect(needed).toBeLessThanOrEqual((solution.smallestLabourForce ?? NaN) * (1 + 1e-9));
				if (Math.abs(economy.labourForce / needed - 1) > 1e-9)
					expect(solution.plannerChoosesModern).toBe(economy.labourForce > needed);
				const there = solveDivisionOfLabour({ ...economy, labourForce: needed });
				const backward = economy.backwardProductivity * needed;
				expect((there.welfareFirstBest ?? NaN) / backward).toBeCloseTo(1, 8);
			})
		);
	});

	test('puts as much labour into inputs as a planner if the subsidy lowers their price', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveDivisionOfLabour(economy);
				const spending = economy.inputCostShare;
				const received = spending / (1 - solution.optimalInputSubsidy);
				const labourShare = received / (received + 1 - spending);
				expect(labourShare).toBeCloseTo(solution.inputLabourShareFirstBest, 10);
			})
		);
	});

	test('tips later with fixed labour, backward wage and dearer imports, sooner with labour and foreign varieties', () => {
		fc.assert(
			fc.property(economies, (drawn) => {
				const economy = {
					...drawn,
					inputCostShare: Math.min(0.95, drawn.inputCostShare),
					inputSubstitution: Math.min(5, drawn.inputSubstitution)
				};
				const tipping = (changed: Economy) => solveDivisionOfLabour(changed).tippingShare;
				expectDirections(tipping, economy, {
					fixedLabour: 'rises',
					backwardProductivity: 'rises',
					modernProductivity: 'falls',
					labourForce: 'falls'
				});
				const closedTipping = tipping({ ...economy, foreignVarieties: 0 }) ?? NaN;
				const openTipping = tipping(economy) ?? NaN;
				// Imports so dear that they do not matter would be drowned in rounding.
				if (openTipping < closedTipping * (1 - 1e-6))
					expectDirections(tipping, economy, {
						foreignVarieties: 'falls',
						tradeCostFactor: 'rises',
						foreignPrice: 'rises'
					});
			}),
			{ numRuns: 150 }
		);
	});
});
