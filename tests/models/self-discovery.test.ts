import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	selfDiscoveryCurve,
	type SelfDiscoveryQuantity
} from '../../src/lib/models/self-discovery/curves.ts';
import {
	selfDiscoveryParameters,
	type SelfDiscoveryParameters
} from '../../src/lib/models/self-discovery/parameters.ts';
import { solveSelfDiscovery } from '../../src/lib/models/self-discovery/solve.ts';
import { randomParameters } from './random-parameters.ts';

const drawn = randomParameters(selfDiscoveryParameters).filter(
	({ discoveryCost, discoveryValue }) => discoveryCost < discoveryValue
);

const welfare = ({ discoveryValue, discoveryCost }: SelfDiscoveryParameters, entrants: number) =>
	discoveryValue * (1 - 1 / (entrants + 1)) - discoveryCost * entrants;

describe('self-discovery', () => {
	test('draws a best quality of m/(m + 1) on average, whose finder is any of them', () => {
		const steps = 400;
		const draws = Array.from({ length: steps }, (_, step) => (step + 0.5) / steps);
		const best = draws.flatMap((one) => draws.map((other) => Math.max(one, other)));
		const average = best.reduce((sum, each) => sum + each, 0) / best.length;
		const [, , atTwo] = selfDiscoveryCurve('welfare', 2, { discoveryCost: 1 }, 2);
		expect(atTwo?.y).toBeCloseTo(100 * average - 2, 2);
		const [, , gainOfEach] = selfDiscoveryCurve('expectedGain', 2, { appropriableShare: 1 }, 2);
		expect(gainOfEach?.y).toBeCloseTo((100 * average) / 2 - 4, 2);
	});

	test('lets in the last whole try that pays, and no further one', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { wholeEntrantsLaissezFaire: entrants } = solveSelfDiscovery(country);
				const gain = (number: number) =>
					(country.appropriableShare * country.discoveryValue) / (number + 1) -
					country.discoveryCost;
				if (entrants > 0) expect(gain(entrants)).toBeGreaterThan(-1e-9);
				expect(gain(entrants + 1)).toBeLessThan(1e-9);
			}),
			{ numRuns: 500 }
		);
	});

	test('finds the best whole number, the smaller at a tie', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const numbers = Array.from({ length: 60 }, (_, entrants) => entrants);
				const most = Math.max(...numbers.map((entrants) => welfare(country, entrants)));
				const first = numbers.find((entrants) => welfare(country, entrants) > most - 1e-9);
				const solution = solveSelfDiscovery(country);
				expect(solution.wholeEntrantsFirstBest).toBe(first);
				expect(solution.welfareWholeFirstBest).toBeCloseTo(most, 9);
				expect(solution.welfareFirstBest).toBeGreaterThan(most - 1e-9);
				expect(solution.welfareFirstBest).toBeGreaterThan(solution.welfareLaissezFaire - 1e-9);
			}),
			{ numRuns: 500 }
		);
	});

	test('takes the smaller number wherever one more try pays exactly its cost', () => {
		for (let entrants = 0; entrants < 200; entrants++)
			for (const discoveryCost of [1, 0.1, 0.7, 3]) {
				const discoveryValue = discoveryCost * (entrants + 1) * (entrants + 2);
				const { wholeEntrantsFirstBest } = solveSelfDiscovery({ discoveryValue, discoveryCost });
				expect(wholeEntrantsFirstBest).toBe(entrants);
			}
	});

	test('counts a try that pays exactly its cost in the market', () => {
		for (let tries = 1; tries < 100; tries++) {
			const country = { discoveryValue: tries / 0.3, discoveryCost: 1, appropriableShare: 0.3 };
			if (country.discoveryValue <= 1) continue;
			expect(solveSelfDiscovery(country).wholeEntrantsLaissezFaire).toBe(tries - 1);
		}
	});

	test('tries too little below the neutral share and races above it', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const solution = solveSelfDiscovery(country);
				const { entrantsLaissezFaire, entrantsFirstBest, discoverySubsidy } = solution;
				const missing = entrantsFirstBest - entrantsLaissezFaire;
				if (Math.abs(missing) < 1e-9) expect(solution.tooLittleDiscovery).toBe(false);
				else expect(solution.tooLittleDiscovery).toBe(missing > 0);
				expect(discoverySubsidy > 0).toBe(solution.tooLittleDiscovery);
			}),
			{ numRuns: 500 }
		);
	});

	test('closes the gap with the subsidy, and at the neutral share needs none', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const solution = solveSelfDiscovery(country);
				const { discoverySubsidy, entrantsFirstBest, neutralAppropriableShare } = solution;
				if (discoverySubsidy > 0) {
					const prize = country.appropriableShare * country.discoveryValue;
					const entrants = prize / (country.discoveryCost - discoverySubsidy) - 1;
					expect(entrants).toBeCloseTo(entrantsFirstBest, 9);
				}
				const neutral = solveSelfDiscovery({
					...country,
					appropriableShare: neutralAppropriableShare
				});
				expect(neutral.entrantsLaissezFaire).toBeCloseTo(entrantsFirstBest, 9);
				expect(neutral).toMatchObject({ tooLittleDiscovery: false, discoverySubsidy: 0 });
			})
		);
	});

	test('should try more often where goods are worth more, less where tries cost more', () => {
		const best = (change: object) => solveSelfDiscovery(change).entrantsFirstBest;
		expect(best({ discoveryValue: 101 })).toBeGreaterThan(best({}));
		expect(best({ discoveryCost: 4.1 })).toBeLessThan(best({}));
		const market = (appropriableShare: number) =>
			solveSelfDiscovery({ appropriableShare }).entrantsLaissezFaire;
		expect(market(0.11)).toBeGreaterThan(market(0.1));
	});

	test('is refused if a try costs as much as it can be worth', () => {
		for (const discoveryCost of [100, 101])
			expect(() => solveSelfDiscovery({ discoveryCost })).toThrow(
				`discoveryCost must be less than discoveryValue (100), got ${discoveryCost}`
			);
	});

	test('draws tries ending where what is kept meets their cost, best where one more adds nothing', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { entrantsLaissezFaire: market, entrantsFirstBest: best } =
					solveSelfDiscovery(country);
				const at = (quantity: SelfDiscoveryQuantity, entrants: number) =>
					selfDiscoveryCurve(quantity, entrants, country, 1).at(-1)?.y ?? NaN;
				if (market > 0) expect(at('keptValue', market)).toBeCloseTo(at('cost', market), 7);
				expect(at('marginalWelfare', best)).toBeCloseTo(0, 7);
				expect(at('value', best) - at('cost', best)).toBeCloseTo(at('welfare', best), 7);
			})
		);
	});
});
