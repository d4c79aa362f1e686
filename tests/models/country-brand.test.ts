import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptionEquilibria } from '../../src/lib/models/adoption-equilibria.ts';
import { countryBrandEconomy } from '../../src/lib/models/country-brand/economy.ts';
import {
	countryBrandParameters,
	type CountryBrandParameters
} from '../../src/lib/models/country-brand/parameters.ts';
import { solveCountryBrand } from '../../src/lib/models/country-brand/solve.ts';
import { expectEquilibriaOf } from './adoption-theory.ts';
import { randomParameters } from './random-parameters.ts';

const drawn = randomParameters(countryBrandParameters);
const countries = fc
	.record({ country: drawn, firms: fc.integer({ min: 1, max: 12 }) })
	.map(({ country, firms }) => ({ ...country, firms }));

/** Price less cost of a firm of this quality when so many firms, itself included, are high. */
function payoff(
	country: CountryBrandParameters & { firms: number },
	own: 0 | 1,
	highFirms: number
) {
	const { firms, qualityPremium, qualityCost, brandRecognition: recognised } = country;
	const paidForName = Math.pow(highFirms / firms, country.reputationExponent);
	const premium = qualityPremium * (recognised * own + (1 - recognised) * paidForName);
	const cost = country.lowCost + (own === 1 ? qualityCost : 0);
	return country.lowPrice + premium - cost;
}

/** Counts of high firms at which no firm of either kind gains by changing its quality. */
function countsByBruteForce(country: CountryBrandParameters & { firms: number }): number[] {
	const slack = 1e-9;
	const counts = Array.from({ length: country.firms + 1 }, (_, high) => high);
	return counts.filter((high) => {
		const highStays =
			high === 0 || payoff(country, 1, high) >= payoff(country, 0, high - 1) - slack;
		const lowStays =
			high === country.firms || payoff(country, 0, high) >= payoff(country, 1, high + 1) - slack;
		return highStays && lowStays;
	});
}

describe('the country brand', () => {
	test('reports exactly the counts of high firms that brute force over payoffs finds', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const solution = solveCountryBrand(country);
				const counts = countsByBruteForce(country);
				expect(solution.equilibriumCounts).toEqual(counts);
				expect(solution.allLowIsEquilibrium).toBe(counts.includes(0));
				expect(solution.allHighIsEquilibrium).toBe(counts.includes(country.firms));
			}),
			{ numRuns: 500 }
		);
	});

	test('sustains high quality by all exactly up to the bound on firms', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const { firmsUpperBound, allHighIsEquilibrium, lastAdopterGain } =
					solveCountryBrand(country);
				if (Math.abs(lastAdopterGain) < 1e-9) return;
				expect(allHighIsEquilibrium).toBe(
					firmsUpperBound === null || country.firms <= firmsUpperBound
				);
			}),
			{ numRuns: 500 }
		);
	});

	test('names the failure by comparing the corners', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const { failure, welfareAllHigh, welfareAllLow } = solveCountryBrand(country);
				const worthIt = welfareAllHigh - welfareAllLow > 1e-9;
				const counts = countsByBruteForce(country);
				const high = counts.includes(country.firms);
				const low = counts.includes(0);
				if (!worthIt || !low) expect(failure).toBe('none');
				else expect(failure).toBe(high ? 'multiple-equilibria' : 'unique-inefficient');
			})
		);
	});

	test('is a dominance game if price follows average quality', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const { regime } = countryBrandEconomy({ ...country, reputationExponent: 1 }).game;
				expect(['unique-full', 'unique-none', 'continuum']).toContain(regime);
			})
		);
	});

	test('as a game of shares reports exactly the shares at which no firm gains by switching', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const others = country.firms - 1;
				const gain = (share: number) =>
					payoff(country, 1, share * others + 1) - payoff(country, 0, share * others);
				const { game } = countryBrandEconomy(country);
				expectEquilibriaOf(gain, game.scale, adoptionEquilibria(game));
			})
		);
	});

	test('with a recognition at its bound makes the last firm indifferent (exponent 1)', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const linear = { ...country, reputationExponent: 1 };
				const bound = solveCountryBrand(linear).brandRecognitionLowerBound;
				if (bound <= 0 || bound >= 1) return;
				const { lastAdopterGain } = solveCountryBrand({ ...linear, brandRecognition: bound });
				expect(lastAdopterGain).toBeCloseTo(0, 9);
			})
		);
	});

	test('with the smallest fine makes the last firm indifferent', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const { smallestFine, lastAdopterGain } = solveCountryBrand(country);
				const withFine = lastAdopterGain + smallestFine * country.auditProbability;
				expect(withFine).toBeGreaterThan(-1e-9);
				if (smallestFine > 0) expect(withFine).toBeCloseTo(0, 9);
			})
		);
	});
});
