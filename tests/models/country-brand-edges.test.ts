import { describe, expect, test } from 'vitest';
import {
	countryBrandGainCurve,
	countryBrandProfitCurve
} from '../../src/lib/models/country-brand/curves.ts';
import { solveCountryBrand } from '../../src/lib/models/country-brand/solve.ts';

describe('the country brand at its edges', () => {
	test('approaches the limit of infinitely many firms', () => {
		const limit = solveCountryBrand({ firms: null });
		const many = solveCountryBrand({ firms: 1e9 });
		expect(many.firstAdopterGain).toBeCloseTo(limit.firstAdopterGain, 6);
		expect(many.smallestFine).toBeCloseTo(limit.smallestFine, 6);
		expect(many.equilibriumCounts).toEqual([0]);
		expect(limit).toMatchObject({ equilibriumCounts: null, firstAdopterGain: -2 });
	});

	test('lets every count be an equilibrium at the edge N = N_max, and only there', () => {
		expect(solveCountryBrand({ firms: 5 }).equilibriumCounts).toEqual([0, 1, 2, 3, 4, 5]);
		expect(solveCountryBrand({ firms: 4 }).equilibriumCounts).toEqual([4]);
		expect(solveCountryBrand({ firms: 6 }).equilibriumCounts).toEqual([0]);
	});

	test.each([
		['one firm that bears and earns all', { firms: 1 }, [1], 5],
		['one firm for which quality is too dear', { firms: 1, qualityCost: 12 }, [0], 10 / 12],
		['too dear whatever the reputation', { qualityCost: 12, reputationExponent: 2 }, [0], 0],
		['every buyer knows the firm', { brandRecognition: 1 }, [20], null],
		['every buyer knows it, quality too dear', { brandRecognition: 1, qualityCost: 12 }, [0], 0]
	])('keeps its bound defined: %s', (_, country, counts, bound) => {
		const solution = solveCountryBrand(country);
		expect(solution.equilibriumCounts).toEqual(counts);
		if (bound === null) expect(solution.firmsUpperBound).toBeNull();
		else expect(solution.firmsUpperBound).toBeCloseTo(bound, 12);
	});

	test('counts the firms it allows to the last digits, however many they are', () => {
		const bound = (change: object) => solveCountryBrand(change).firmsUpperBound ?? NaN;
		expect(bound({ qualityPremium: 15, qualityCost: 1e-6 }) / 15e6).toBeCloseTo(1, 14);
		expect(bound({ qualityPremium: 1e6, qualityCost: 1e-6 }) / 1e12).toBeCloseTo(1, 14);
		// With exponent 2 the bound of many firms is 2Δp/Δc − ½ + …
		const convex = { qualityPremium: 10, qualityCost: 1e-9, reputationExponent: 2 };
		expect(bound(convex) / (2e10 - 0.5)).toBeCloseTo(1, 14);
	});

	test('allows more firms with a higher premium or better known names, fewer with higher cost', () => {
		const bound = (change: object) => solveCountryBrand(change).firmsUpperBound ?? NaN;
		expect(bound({ qualityPremium: 10.1 })).toBeGreaterThan(bound({}));
		expect(bound({ qualityCost: 2.01 })).toBeLessThan(bound({}));
		expect(bound({ brandRecognition: 0.01 })).toBeGreaterThan(bound({}));
		const fine = (change: object) => solveCountryBrand(change).smallestFine;
		expect(fine({ firms: 21 })).toBeGreaterThan(fine({}));
		expect(fine({ auditProbability: 0.3 })).toBeLessThan(fine({}));
	});

	test('draws the gain for each number of other firms, and profits that differ by it', () => {
		const gains = countryBrandGainCurve({ firms: 4, reputationExponent: 3 });
		expect(gains.map(({ x }) => x)).toEqual([0, 1, 2, 3]);
		const high = countryBrandProfitCurve('high', { firms: 4, reputationExponent: 3 }, 3);
		const low = countryBrandProfitCurve('low', { firms: 4, reputationExponent: 3 }, 3);
		gains.forEach(({ y }, k) => expect((high[k]?.y ?? 0) - (low[k]?.y ?? 0)).toBeCloseTo(y, 12));
		expect(countryBrandGainCurve({ firms: 1 })).toEqual([{ x: 0, y: 8 }]);
		expect(countryBrandGainCurve({ firms: null }).at(-1)).toEqual({ x: 1, y: -2 });
		expect(countryBrandGainCurve({ firms: 1e6 }).length).toBeLessThan(200);
	});
});
