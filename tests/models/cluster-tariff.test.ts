import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveClusterTariff } from '../../src/lib/models/cluster-tariff/solve.ts';
import { orderedSectors } from './random-sectors.ts';

/** A protected good in an economy that is in sector 1, uncoordinated or coordinated. */
const protectedEconomies = fc
	.record({ sectors: orderedSectors, pick: fc.nat(4), coordinated: fc.boolean() })
	.map(({ sectors, pick, coordinated }) => {
		const count = sectors.southProductivity.length;
		const weights = sectors.southProductivity.map((_, position) => position + 1);
		const total = (count * (count + 1)) / 2;
		return {
			...sectors,
			spendingShares: weights.map((weight) => weight / total),
			sector: 1,
			coordinated,
			protectedSector: 2 + (pick % (count - 1))
		};
	});

describe('the cluster tariff', () => {
	test('leaves the wage as it is and lowers real income', () => {
		fc.assert(
			fc.property(
				protectedEconomies,
				fc.double({ min: 0.01, max: 3, noNaN: true }),
				(economy, tariff) => {
					const free = solveClusterTariff({ ...economy, tariff: 0 });
					const solution = solveClusterTariff({ ...economy, tariff });
					expect(solution.wage).toBe(free.wage);
					if (free.prohibitiveTariff > 1e-9) expect(solution.welfareRatio).toBeLessThan(1);
				}
			)
		);
	});

	test('costs nothing at zero', () => {
		fc.assert(
			fc.property(protectedEconomies, (economy) => {
				const free = solveClusterTariff({ ...economy, tariff: 0 });
				if (free.domesticProduction) return;
				expect(free).toMatchObject({ welfareRatio: 1, welfareLossPercent: 0, tariffRevenue: 0 });
			})
		);
	});

	test('is redundant above the prohibitive one', () => {
		fc.assert(
			fc.property(
				protectedEconomies,
				fc.double({ min: 0, max: 2, noNaN: true }),
				(economy, extra) => {
					const { prohibitiveTariff } = solveClusterTariff(economy);
					const atHome = solveClusterTariff({ ...economy, tariff: Math.max(0, prohibitiveTariff) });
					const above = solveClusterTariff({
						...economy,
						tariff: Math.max(0, prohibitiveTariff) + extra
					});
					expect(atHome.domesticProduction).toBe(true);
					expect(above).toEqual(atHome);
				}
			)
		);
	});

	test('spends what it collects: utility at home prices with revenue paid back', () => {
		fc.assert(
			fc.property(
				protectedEconomies,
				fc.double({ min: 0.01, max: 2, noNaN: true }),
				(economy, tariff) => {
					const solution = solveClusterTariff({ ...economy, tariff });
					if (solution.domesticProduction) return;
					const share = economy.spendingShares[economy.protectedSector - 1] ?? NaN;
					const income = solution.wage + solution.tariffRevenue;
					const spentAtWorldPrices = (share * income) / (1 + tariff);
					expect(solution.tariffRevenue).toBeCloseTo(tariff * spentAtWorldPrices, 10);
					const utilityRatio = income / solution.wage / (1 + tariff) ** share;
					expect(solution.welfareRatio).toBeCloseTo(utilityRatio, 10);
				}
			)
		);
	});

	test('makes output at world prices fall by what the protected workers forgo', () => {
		const { gdpAtWorldPrices, protectedEmploymentShare, wage } = solveClusterTariff();
		expect(gdpAtWorldPrices).toBeCloseTo(0.75 * (2 / 3) + 0.25 * (0.75 / 1.8), 12);
		expect(protectedEmploymentShare).toBe(0.25);
		expect(wage - gdpAtWorldPrices).toBeCloseTo(0.25 * (2 / 3 - 0.75 / 1.8), 12);
	});

	test.each([
		['the export sector itself', { protectedSector: 1 }, /protectedSector.*differ.*1/],
		['a sector that does not exist', { protectedSector: 5 }, /protectedSector.*1 to 4.*5/],
		['an export sector that does not exist', { sector: 9 }, /sector.*1 to 4.*9/],
		['shares of less than all', { spendingShares: [0.2, 0.2, 0.2, 0.2] }, /spendingShares.*0\.8/]
	])('is refused for %s', (_, given, message) => {
		expect(() => solveClusterTariff(given)).toThrow(RangeError);
		expect(() => solveClusterTariff(given)).toThrow(message);
	});
});
