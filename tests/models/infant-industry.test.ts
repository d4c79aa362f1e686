import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { infantIndustryCurve } from '../../src/lib/models/infant-industry/curves.ts';
import {
	infantIndustryParameters,
	type InfantIndustryParameters
} from '../../src/lib/models/infant-industry/parameters.ts';
import { solveInfantIndustry } from '../../src/lib/models/infant-industry/solve.ts';
import { randomParameters } from './random-parameters.ts';

const souths = randomParameters(infantIndustryParameters);

/** What one more worker in M would earn there, less a worker's income in T, if so many are in M. */
function temptation(south: InfantIndustryParameters, labour: number): number {
	const part = Math.min(labour / south.clusterSize, 1);
	const gained = south.coordinated ? (south.southCoordinationFactor - 1) * part : 0;
	const northProductivity = south.northCoordinationFactor * south.northAdvancedProductivity;
	const price = south.northTraditionalProductivity / northProductivity;
	return (
		price * south.southAdvancedProductivity * (1 + gained) - south.southTraditionalProductivity
	);
}

/** Real income from consumption of both goods, spending shares 1 − α and α. */
function realIncome(alpha: number, traditional: number, advanced: number): number {
	return (traditional / (1 - alpha)) ** (1 - alpha) * (advanced / alpha) ** alpha;
}

describe('the infant industry', () => {
	test('reports exactly the specialisations that no worker gains by leaving', () => {
		fc.assert(
			fc.property(souths, (south) => {
				const { equilibriumKinds, bothEquilibria, tippingLabour } = solveInfantIndustry(south);
				const [first, last] = [temptation(south, 0), temptation(south, south.labourForce)];
				if (Math.abs(first) > 1e-9)
					expect(equilibriumKinds.includes('traditional')).toBe(first < 0);
				if (Math.abs(last) > 1e-9) expect(equilibriumKinds.includes('advanced')).toBe(last > 0);
				if (Math.abs(first) > 1e-9 && Math.abs(last) > 1e-9)
					expect(equilibriumKinds.includes('mixed')).toBe(first < 0 && last > 0);
				expect(bothEquilibria).toBe(
					equilibriumKinds.includes('traditional') && equilibriumKinds.includes('advanced')
				);
				if (tippingLabour === null) return;
				expect(temptation(south, tippingLabour)).toBeCloseTo(0, 9);
				expect(temptation(south, tippingLabour * 0.99)).toBeLessThan(0);
				expect(temptation(south, tippingLabour * 1.01)).toBeGreaterThan(0);
			}),
			{ numRuns: 1000 }
		);
	});

	test('pays at least as much in M whenever both are equilibria, and sustains M only then', () => {
		fc.assert(
			fc.property(souths, (south) => {
				const { bothEquilibria, equilibriumKinds, trueIncomeRatio } = solveInfantIndustry(south);
				if (bothEquilibria) expect(trueIncomeRatio).toBeGreaterThan(1 - 1e-9);
				if (trueIncomeRatio < 1 - 1e-9) expect(equilibriumKinds).not.toContain('advanced');
			}),
			{ numRuns: 1000 }
		);
	});

	test('promises by the naive price as much more as the factor North has', () => {
		fc.assert(
			fc.property(souths, (south) => {
				const solution = solveInfantIndustry(south);
				expect(solution.naiveIncomeRatio).toBeCloseTo(
					south.northCoordinationFactor * solution.trueIncomeRatio,
					9
				);
				expect(solution.requiredFactor).toBeCloseTo(
					(south.northCoordinationFactor * solution.traditionalAdvantage) /
						solution.advancedAdvantage,
					9
				);
				expect(solution.welfareAdvanced / solution.welfareTraditional).toBeCloseTo(
					solution.trueIncomeRatio,
					9
				);
			})
		);
	});

	test('lets agglomeration cancel where South attains what North has: raw advantage is left', () => {
		fc.assert(
			fc.property(souths, (south) => {
				const equal = {
					...south,
					coordinated: true,
					southCoordinationFactor: south.northCoordinationFactor,
					labourForce: south.clusterSize + 0.1
				};
				const solution = solveInfantIndustry(equal);
				expect(solution.trueIncomeRatio).toBeCloseTo(
					solution.advancedAdvantage / solution.traditionalAdvantage,
					9
				);
			})
		);
	});

	test('values import substitution by what is consumed at home', () => {
		fc.assert(
			fc.property(souths, (south) => {
				const solution = solveInfantIndustry(south);
				const { advancedSpendingShare: alpha, labourForce } = south;
				const atHome = alpha * labourForce;
				const part = Math.min(atHome / south.clusterSize, 1);
				const factor = south.coordinated ? 1 + (south.southCoordinationFactor - 1) * part : 1;
				const income = realIncome(
					alpha,
					south.southTraditionalProductivity * (labourForce - atHome),
					factor * south.southAdvancedProductivity * atHome
				);
				expect(solution.welfareImportSubstitution / income).toBeCloseTo(1, 9);
				const gains = solution.welfareRatioImportSubstitution > 1 + 1e-9;
				if (gains) expect(solution.infantGrowsUp).toBe(true);
				if (solution.tippingLabour !== null && Math.abs(atHome - solution.tippingLabour) > 1e-9)
					expect(gains).toBe(atHome > solution.tippingLabour);
				if (!south.coordinated && solution.requiredFactor > 1 + 1e-9) expect(gains).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	test('asks for tariffs at which workers in M earn what those in T do', () => {
		fc.assert(
			fc.property(souths, (south) => {
				const { firstEntrantTariff, homeScaleTariff, advancedPrice } = solveInfantIndustry(south);
				const atHome = south.advancedSpendingShare * south.labourForce;
				for (const [tariff, labour] of [
					[firstEntrantTariff, 0],
					[homeScaleTariff, atHome]
				] as const) {
					const earned = temptation(south, labour) + south.southTraditionalProductivity;
					const protectedBy = (1 + tariff) * earned;
					if (tariff > 0) expect(protectedBy).toBeCloseTo(south.southTraditionalProductivity, 9);
					else expect(protectedBy).toBeGreaterThan(south.southTraditionalProductivity - 1e-9);
				}
				expect(advancedPrice).toBeGreaterThan(0);
			})
		);
	});

	test('moves the tipping point as theory says', () => {
		const trap = { southAdvancedProductivity: 1.25 };
		const tipping = (change: object) =>
			solveInfantIndustry({ ...trap, ...change }).tippingLabour ?? NaN;
		expect(tipping({ southTraditionalProductivity: 1.01 })).toBeGreaterThan(tipping({}));
		expect(tipping({ northCoordinationFactor: 2.01 })).toBeGreaterThan(tipping({}));
		expect(tipping({ southAdvancedProductivity: 1.26 })).toBeLessThan(tipping({}));
		expect(tipping({ southCoordinationFactor: 2.01 })).toBeLessThan(tipping({}));
	});

	test.each([
		['advanced-only', { southAdvancedProductivity: 2, northCoordinationFactor: 1.5 }],
		['true-trap', { southAdvancedProductivity: 1.25 }],
		['tie', { southAdvancedProductivity: 1 }],
		['tie', { southAdvancedProductivity: 2, coordinated: false }],
		['false-promise', { southAdvancedProductivity: 0.8 }],
		['traditional-efficient', { southAdvancedProductivity: 0.5 }],
		['traditional-efficient', { southAdvancedProductivity: 1, coordinated: false }]
	])('gives the verdict %s for %j', (verdict, south) => {
		expect(solveInfantIndustry(south).verdict).toBe(verdict);
	});

	test('has no mixture where nothing agglomerates or the first worker gains nothing by waiting', () => {
		const flat = solveInfantIndustry({ southCoordinationFactor: 1, southAdvancedProductivity: 2 });
		expect(flat).toMatchObject({
			equilibriumKinds: ['traditional', 'advanced'],
			tippingLabour: null,
			tippingShare: null,
			verdict: 'tie'
		});
		expect(solveInfantIndustry({ southAdvancedProductivity: 2 })).toMatchObject({
			requiredFactor: 1,
			equilibriumKinds: ['traditional', 'advanced'],
			tippingLabour: null,
			verdict: 'true-trap'
		});
	});

	test('draws the income ratio from nobody to everybody in M', () => {
		const points = infantIndustryCurve('incomeRatio', {}, 2);
		expect(points).toEqual([
			{ x: 0, y: 0.4 },
			{ x: 0.5, y: 0.8 },
			{ x: 1, y: 0.8 }
		]);
		expect(infantIndustryCurve('naiveIncomeRatio').at(-1)?.y).toBe(1.6);
	});
});
