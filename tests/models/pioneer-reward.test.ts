import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pioneerRewardCurve } from '../../src/lib/models/pioneer-reward/curves.ts';
import {
	pioneerRewardParameters,
	type PioneerRewardParameters
} from '../../src/lib/models/pioneer-reward/parameters.ts';
import { solvePioneerReward } from '../../src/lib/models/pioneer-reward/solve.ts';
import { randomParameters } from './random-parameters.ts';

const drawn = randomParameters(pioneerRewardParameters);
const pioneers = 2000;

/** Sums over potential pioneers, one by one, by what each expects and what it brings about. */
function census(country: PioneerRewardParameters, enters: (cost: number) => boolean) {
	const { highestDiscoveryCost, successProbability: chance, pioneerProfit } = country;
	const { followerExports, followerMargin, rewardRate, costOfFunds } = country;
	let entrants = 0;
	let gain = 0;
	let outlay = 0;
	for (let at = 0; at < pioneers; at++) {
		const cost = ((at + 0.5) / pioneers) * highestDiscoveryCost;
		if (!enters(cost)) continue;
		entrants++;
		gain += chance * (pioneerProfit + followerMargin * followerExports) - cost;
		outlay += chance * rewardRate * followerExports;
	}
	return {
		share: entrants / pioneers,
		outlay: outlay / pioneers,
		welfare: (gain - costOfFunds * outlay) / pioneers
	};
}

const unitOf = ({
	pioneerProfit,
	followerExports,
	highestDiscoveryCost
}: PioneerRewardParameters) => 1 + pioneerProfit + followerExports + highestDiscoveryCost;

describe('the pioneer reward', () => {
	test('adds up what every potential pioneer does', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { successProbability, pioneerProfit, rewardRate, followerExports } = country;
				const income = successProbability * (pioneerProfit + rewardRate * followerExports);
				const counted = census(country, (cost) => cost < income);
				const solution = solvePioneerReward(country);
				const rounding = (2 / pioneers) * unitOf(country);
				expect(Math.abs(solution.entryShare - counted.share)).toBeLessThan(2 / pioneers);
				expect(Math.abs(solution.expectedOutlay - counted.outlay)).toBeLessThan(rounding);
				expect(Math.abs(solution.welfare - counted.welfare)).toBeLessThan(rounding);
			}),
			{ numRuns: 60 }
		);
	});

	test('has a planner let in exactly those who bring more than they cost', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { successProbability, pioneerProfit, followerMargin, followerExports } = country;
				const worth = successProbability * (pioneerProfit + followerMargin * followerExports);
				const free = { ...country, rewardRate: 0, costOfFunds: 0 };
				const counted = census(free, (cost) => cost < worth);
				const solution = solvePioneerReward(country);
				expect(Math.abs(solution.entryShareFirstBest - counted.share)).toBeLessThan(2 / pioneers);
				expect(Math.abs(solution.welfareFirstBest - counted.welfare)).toBeLessThan(
					(2 / pioneers) * unitOf(country)
				);
				expect(solution.welfare).toBeLessThan(solution.welfareFirstBest + 1e-9 * unitOf(country));
			}),
			{ numRuns: 60 }
		);
	});

	test('gets entry right at a rate equal to the margin, if raising money costs nothing', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const rewardRate = country.followerMargin;
				const solution = solvePioneerReward({ ...country, rewardRate, costOfFunds: 0 });
				expect(solution.optimalRewardRate).toBe(rewardRate);
				expect(solution.discoveryCostCutoff).toBe(solution.discoveryCostCutoffFirstBest);
				expect(solution.welfare).toBeCloseTo(solution.welfareFirstBest, 9);
			})
		);
	});

	test('knows no better rate than the best one, as long as that leaves somebody out', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { optimalRewardRate, welfareAtOptimalReward } = solvePioneerReward(country);
				const atBest = solvePioneerReward({ ...country, rewardRate: optimalRewardRate });
				expect(atBest.welfare).toBeCloseTo(welfareAtOptimalReward, 12);
				if (atBest.entryShare === 1) return;
				for (const { y } of pioneerRewardCurve('welfare', 1, country, 50))
					expect(y).toBeLessThan(welfareAtOptimalReward + 1e-9 * unitOf(country));
			})
		);
	});

	test('weighs a single project: the smallest rate is where its pioneer breaks even', () => {
		fc.assert(
			fc.property(drawn, fc.integer({ min: 0, max: 100 }), (country, discoveryCost) => {
				const { single } = solvePioneerReward({ ...country, discoveryCost });
				const smallest = single?.smallestRewardRate ?? NaN;
				const there = solvePioneerReward({ ...country, discoveryCost, rewardRate: smallest });
				if (smallest > 0) expect(there.single?.privateValue).toBeCloseTo(0, 9);
				else expect(there.single?.privateValue).toBeGreaterThan(-1e-9);
				expect((single?.socialValue ?? NaN) > 0).toBe(
					discoveryCost <
						country.successProbability *
							(country.pioneerProfit + country.followerMargin * country.followerExports)
				);
			})
		);
		expect(solvePioneerReward().single).toBeNull();
	});

	test('pays a best rate that rises with the margin, falls with the cost of funds, and else stays', () => {
		const best = (change: object) =>
			solvePioneerReward({ costOfFunds: 0.2, ...change }).optimalRewardRate;
		expect(best({ followerMargin: 0.31 })).toBeGreaterThan(best({}));
		expect(best({ costOfFunds: 0.21 })).toBeLessThan(best({}));
		expect(best({ successProbability: 0.6 })).toBe(best({}));
		expect(best({ highestDiscoveryCost: 110 })).toBe(best({}));
		expect(best({ followerMargin: 0.01 })).toBe(0);
	});
});
