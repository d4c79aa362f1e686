import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigPushCurve } from '../../src/lib/models/big-push/curves.ts';
import { bigPushParameters } from '../../src/lib/models/big-push/parameters.ts';
import { solveBigPush } from '../../src/lib/models/big-push/solve.ts';
import { expectEquilibriaOf } from './adoption-theory.ts';
import { randomParameters } from './random-parameters.ts';

const economies = randomParameters(bigPushParameters).filter(
	({ labourForce, fixedLabour }) => fixedLabour < labourForce
);
type Economy = typeof economies extends fc.Arbitrary<infer E> ? E : never;

/** Income from the labour market: cottages need 1 worker a unit, factories 1/α and F. */
function incomeFromLabourMarket(economy: Economy, share: number): number {
	const { labourForce, factoryProductivity, fixedLabour } = economy;
	const labourPerUnit = 1 - share + share / factoryProductivity;
	return (labourForce - share * fixedLabour) / labourPerUnit;
}

/** Revenue less the wage bill of a factory that sells income y at price 1. */
function profitFromAccounts(economy: Economy, share: number): number {
	const { factoryProductivity, fixedLabour, wagePremium } = economy;
	const output = incomeFromLabourMarket(economy, share);
	return output - (1 + wagePremium) * (output / factoryProductivity + fixedLabour);
}

function unitOf({ labourForce, factoryProductivity, wagePremium }: Economy): number {
	return labourForce * factoryProductivity * (1 + wagePremium);
}

describe('the big push', () => {
	test('reports exactly the shares at which no sector gains by switching', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const profit = (share: number) => profitFromAccounts(economy, share);
				expectEquilibriaOf(profit, unitOf(economy), solveBigPush(economy).equilibria);
			}),
			{ numRuns: 200 }
		);
	});

	test('has two strict equilibria exactly between its bounds on fixed labour and on the premium', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveBigPush(economy);
				const { fixedLabour, wagePremium } = economy;
				const margin = 1e-9 * unitOf(economy);
				if (Math.abs(solution.profitAtNone) < margin || Math.abs(solution.profitAtFull) < margin)
					return;
				expect(solution.regime === 'multiple').toBe(
					solution.fixedLabourLowerBound < fixedLabour &&
						fixedLabour < solution.fixedLabourUpperBound
				);
				expect(solution.regime === 'multiple').toBe(
					wagePremium > 0 &&
						solution.wagePremiumLowerBound < wagePremium &&
						wagePremium < solution.wagePremiumUpperBound
				);
			})
		);
	});

	test('without a premium never has two strict equilibria', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				expect(solveBigPush({ ...economy, wagePremium: 0 }).regime).not.toBe('multiple');
			})
		);
	});

	test('gains by full industrialisation what a factory earns then: W(1) − W(0) = π(1)', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { welfareAtFull, welfareAtNone, profitAtFull } = solveBigPush(economy);
				expect(welfareAtFull - welfareAtNone).toBeCloseTo(profitAtFull, 8);
			})
		);
	});

	test('without a premium a planner never does worse than the market', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { welfareFirstBest, equilibria } = solveBigPush({ ...economy, wagePremium: 0 });
				for (const { welfare } of equilibria)
					expect(welfareFirstBest).toBeGreaterThanOrEqual(welfare - 1e-9 * unitOf(economy));
			})
		);
	});

	test('averages profit over all shares', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const halves = Array.from({ length: 2000 }, (_, step) => (step + 0.5) / 2000);
				const total = halves.reduce((sum, share) => sum + profitFromAccounts(economy, share), 0);
				const { averageGain } = solveBigPush(economy);
				expect(Math.abs(averageGain - total / 2000)).toBeLessThan(1e-5 * unitOf(economy));
			}),
			{ numRuns: 50 }
		);
	});

	test('tips sooner with more labour or better factories, later with dearer ones', () => {
		const tipping = (change: object) =>
			solveBigPush({ labourForce: 100, fixedLabour: 40, ...change }).tippingShare ?? NaN;
		const start = tipping({});
		expect(tipping({ labourForce: 100.1 })).toBeLessThan(start);
		expect(tipping({ factoryProductivity: 3.01 })).toBeLessThan(start);
		expect(tipping({ fixedLabour: 40.1 })).toBeGreaterThan(start);
		expect(tipping({ wagePremium: 0.501 })).toBeGreaterThan(start);
	});

	test('puts the tipping share at an end on the two knife edges', () => {
		expect(solveBigPush({ fixedLabour: 100 / 3 })).toMatchObject({
			regime: 'knife-edge',
			tippingShare: 0,
			equilibria: [
				{ kind: 'none', strict: false, stable: false, basin: null },
				{ kind: 'full', strict: true, stable: true, basin: [0, 1] }
			]
		});
		expect(solveBigPush({ fixedLabour: 50 })).toMatchObject({
			regime: 'knife-edge',
			tippingShare: 1
		});
	});

	test('draws its curves through the solved values', () => {
		const { welfareAtFull, profitAtNone } = solveBigPush();
		expect(bigPushCurve('welfare').at(-1)).toEqual({ x: 1, y: welfareAtFull });
		expect(bigPushCurve('profit', {}, 4)).toHaveLength(5);
		expect(bigPushCurve('profit')[0]).toEqual({ x: 0, y: profitAtNone });
	});
});
