import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coffeeBanCurve } from '../../src/lib/models/coffee-ban/curves.ts';
import {
	coffeeBanParameters,
	type CoffeeBanParameters
} from '../../src/lib/models/coffee-ban/parameters.ts';
import { solveCoffeeBan } from '../../src/lib/models/coffee-ban/solve.ts';
import { randomParameters } from './random-parameters.ts';

const countries = fc
	.record({
		country: randomParameters(coffeeBanParameters),
		growers: fc.integer({ min: 1, max: 8 })
	})
	.map(({ country, growers }) => ({ ...country, growers }));

/** Income of a grower, beside that of low grade sold everywhere, when so many others are honest. */
function income(country: CoffeeBanParameters, honest: boolean, honestOthers: number, ban: boolean) {
	const exported = (country.exportPremium * (honestOthers + (honest ? 1 : 0))) / country.growers;
	if (honest) return exported;
	const caught = ban ? country.detectionProbability : 0;
	return exported + (1 - caught) * country.homePremium - caught * country.fine;
}

describe('the coffee ban', () => {
	test('lets growers be honest exactly if none gains by cheating, however many others do', () => {
		fc.assert(
			fc.property(countries, fc.nat(7), (country, drawn) => {
				const solution = solveCoffeeBan(country);
				const honestOthers = drawn % country.growers;
				for (const ban of [false, true]) {
					const gain =
						income(country, false, honestOthers, ban) - income(country, true, honestOthers, ban);
					expect(ban ? solution.cheatGainWithBan : solution.cheatGainWithoutBan).toBeCloseTo(
						gain,
						9
					);
					if (Math.abs(gain) < 1e-9) return;
					const honest = ban
						? solution.honestIsEquilibriumWithBan
						: solution.honestIsEquilibriumWithoutBan;
					expect(honest).toBe(gain < 0);
				}
			}),
			{ numRuns: 500 }
		);
	});

	test('raises income exactly if it turns all from cheats to honest and that pays', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const solution = solveCoffeeBan(country);
				const allHonest = income(country, true, country.growers - 1, true);
				const allCheat = income(country, false, 0, false);
				const difference = allHonest - allCheat;
				expect(solution.welfareGainOfHonesty).toBeCloseTo(difference, 9);
				const turns =
					solution.honestIsEquilibriumWithBan && !solution.honestIsEquilibriumWithoutBan;
				if (Math.abs(difference) < 1e-9) return;
				expect(solution.banRaisesIncome).toBe(turns && difference > 0);
				expect(solution.banLowersIncome).toBe(turns && difference < 0);
			}),
			{ numRuns: 500 }
		);
	});

	test('works from the smallest detection on, and not below it', () => {
		fc.assert(
			fc.property(countries, (country) => {
				const bound = solveCoffeeBan(country).detectionProbabilityLowerBound;
				const worksAt = (detectionProbability: number) =>
					solveCoffeeBan({ ...country, detectionProbability }).honestIsEquilibriumWithBan;
				expect(worksAt(bound)).toBe(true);
				if (bound > 1e-6) expect(worksAt(bound - 1e-6)).toBe(false);
			}),
			{ numRuns: 300 }
		);
	});

	test('tempts more with a higher premium at home or more growers, less with one abroad', () => {
		const temptation = (change: object) => solveCoffeeBan(change).cheatGainWithoutBan;
		expect(temptation({ homePremium: 3.1 })).toBeGreaterThan(temptation({}));
		expect(temptation({ growers: 51 })).toBeGreaterThan(temptation({}));
		expect(temptation({ exportPremium: 6.1 })).toBeLessThan(temptation({}));
		const bound = (change: object) => solveCoffeeBan(change).detectionProbabilityLowerBound;
		expect(bound({ fine: 1 })).toBeLessThan(bound({}));
	});

	test('neither raises nor lowers income where both premiums are equal, or nobody would cheat', () => {
		expect(solveCoffeeBan({ exportPremium: 3 })).toMatchObject({
			banRaisesIncome: false,
			banLowersIncome: false
		});
		expect(solveCoffeeBan({ growers: 2 })).toMatchObject({
			honestIsEquilibriumWithoutBan: true,
			banRaisesIncome: false,
			detectionProbabilityLowerBound: 0
		});
	});

	test('sees the gain of cheating beside a fine of any size', () => {
		expect(solveCoffeeBan({ homePremium: 0.5, fine: 1e13 })).toMatchObject({
			honestIsEquilibriumWithoutBan: false,
			honestIsEquilibriumWithBan: true,
			banRaisesIncome: true
		});
	});

	test('draws the gain of cheating from no detection to certain detection', () => {
		const points = coffeeBanCurve({}, 2);
		expect(points.map(({ x }) => x)).toEqual([0, 0.5, 1]);
		expect(points.at(0)?.y).toBeCloseTo(solveCoffeeBan().cheatGainWithoutBan, 12);
		expect(points.at(-1)?.y).toBeCloseTo(solveCoffeeBan().cheatGainWithBan, 12);
	});
});
