import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigPushOverTimeCurve } from '../../src/lib/models/big-push-over-time/curves.ts';
import {
	bigPushOverTimeParameters,
	type BigPushOverTimeParameters
} from '../../src/lib/models/big-push-over-time/parameters.ts';
import { solveBigPushOverTime } from '../../src/lib/models/big-push-over-time/solve.ts';
import { expectEquilibriaOf } from './adoption-theory.ts';
import { randomParameters } from './random-parameters.ts';
import { expectDirections } from './statics.ts';

const economies = randomParameters(bigPushOverTimeParameters).filter(
	({ fixedLabour, labourForce }) => fixedLabour < labourForce
);

/** The labour market of each period clears, and interest is what households ask for waiting. */
function profitOf(economy: BigPushOverTimeParameters, share: number): number {
	const { labourForce, factoryProductivity, fixedLabour, discountFactor } = economy;
	const theta = economy.substitutionOverTime;
	const first = labourForce - share * fixedLabour;
	const second = labourForce / (share / factoryProductivity + (1 - share));
	const marginalUtility = (income: number) => Math.pow(income, theta - 1);
	const interest = marginalUtility(first) / (discountFactor * marginalUtility(second));
	const margin = 1 - 1 / factoryProductivity;
	return (margin * second) / interest - fixedLabour;
}

describe('the big push over two periods', () => {
	test('reports exactly the shares at which no sector gains by switching', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { equilibria } = solveBigPushOverTime(economy);
				const gain = (share: number) => profitOf(economy, share);
				expectEquilibriaOf(gain, economy.fixedLabour, equilibria);
			}),
			{ numRuns: 150 }
		);
	});

	test('names the pattern by the kinds of its equilibria', () => {
		const kindsOf = {
			multiple: ['none', 'interior', 'full'],
			'unique-full': ['full'],
			'unique-none': ['none'],
			'unique-partial': ['interior'],
			'multiple-partial-full': ['interior', 'interior', 'full'],
			'multiple-none-partial': ['none', 'interior', 'interior']
		};
		fc.assert(
			fc.property(economies, (economy) => {
				const { regime, equilibria, interiorShares } = solveBigPushOverTime(economy);
				const interior = equilibria.filter(({ kind }) => kind === 'interior');
				expect(interior.map(({ share }) => share)).toEqual(interiorShares);
				if (regime !== 'knife-edge')
					expect(equilibria.map(({ kind }) => kind)).toEqual(kindsOf[regime]);
			}),
			{ numRuns: 150 }
		);
	});

	test('has each corner as an equilibrium exactly on its side of the bound', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveBigPushOverTime(economy);
				const { fixedLabourLowerBound: lower, fixedLabourUpperBound: upper } = solution;
				const has = (kind: string) => solution.equilibria.some((each) => each.kind === kind);
				const { fixedLabour } = economy;
				if (Math.abs(fixedLabour - lower) > 1e-6) expect(has('none')).toBe(fixedLabour > lower);
				if (Math.abs(fixedLabour - upper) > 1e-6) expect(has('full')).toBe(fixedLabour < upper);
			}),
			{ numRuns: 150 }
		);
	});

	test('leaves room for both corners exactly above the bound on substitution over time', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveBigPushOverTime(economy);
				const excess = economy.substitutionOverTime - solution.substitutionOverTimeLowerBound;
				if (Math.abs(excess) < 1e-6) return;
				expect(solution.fixedLabourLowerBound < solution.fixedLabourUpperBound).toBe(excess > 0);
			})
		);
		const patient = { discountFactor: 1, factoryProductivity: 3.7 };
		expect(solveBigPushOverTime(patient).substitutionOverTimeLowerBound).toBeCloseTo(0.5, 12);
	});

	test('makes nobody worse off when all invest and it pays', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveBigPushOverTime(economy);
				if (solution.profitAtFull < 0) return;
				expect(solution.welfareAtFull).toBeGreaterThanOrEqual(solution.welfareAtNone * (1 - 1e-12));
			})
		);
	});

	test('gives the utility of both periods by the same consumption in each', () => {
		fc.assert(
			fc.property(economies, fc.integer({ min: 0, max: 100 }), (economy, percent) => {
				const { at } = solveBigPushOverTime({ ...economy, share: percent / 100 });
				if (!at) throw new Error('a share was given');
				const perPeriod = Math.pow(at.consumptionEquivalent, economy.substitutionOverTime);
				expect((perPeriod * (1 + economy.discountFactor)) / at.welfare).toBeCloseTo(1, 11);
				expect(at.profit).toBeCloseTo(profitOf(economy, at.share), 9);
			})
		);
	});

	test('tips later with fixed labour, sooner with productivity, patience and substitution', () => {
		fc.assert(
			fc.property(economies, (drawn) => {
				const economy = {
					...drawn,
					discountFactor: Math.min(0.99, drawn.discountFactor),
					substitutionOverTime: Math.min(0.99, drawn.substitutionOverTime)
				};
				const tipping = (changed: BigPushOverTimeParameters) => {
					const { regime, interiorShares } = solveBigPushOverTime(changed);
					return regime === 'multiple' ? (interiorShares[0] ?? null) : null;
				};
				expectDirections(tipping, economy, {
					fixedLabour: 'rises',
					factoryProductivity: 'falls',
					discountFactor: 'falls',
					substitutionOverTime: 'falls'
				});
			}),
			{ numRuns: 200 }
		);
	});

	test('draws what it solves', () => {
		const solution = solveBigPushOverTime();
		expect(bigPushOverTimeCurve('profit').at(-1)).toEqual({ x: 1, y: solution.profitAtFull });
		expect(bigPushOverTimeCurve('interest', {}, 1)[0]?.y).toBe(solution.interestFactorAtNone);
		const welfare = bigPushOverTimeCurve('welfare', {}, 2);
		expect(welfare.map(({ x }) => x)).toEqual([0, 0.5, 1]);
		expect(welfare[2]?.y).toBe(solution.consumptionEquivalentAtFull);
	});
});
