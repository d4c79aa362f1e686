import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { railroadUseCurve, railroadValueCurve } from '../../src/lib/models/railroad/curves.ts';
import {
	railroadParameters,
	type RailroadParameters
} from '../../src/lib/models/railroad/parameters.ts';
import { solveRailroad } from '../../src/lib/models/railroad/solve.ts';
import { expectEquilibriaOf } from './adoption-theory.ts';
import { randomParameters } from './random-parameters.ts';
import { expectDirections } from './statics.ts';

const economies = randomParameters(railroadParameters).filter(
	({ labourForce, railroadLabour, lowestFixedLabour, fixedLabourSpread }) =>
		railroadLabour + lowestFixedLabour + fixedLabourSpread / 2 < labourForce - 1e-6
);
const shares = Array.from({ length: 1001 }, (_, step) => step / 1000);

/** Income when the labour market clears: builders, fixed labour of the users, and all who produce. */
function incomeOf(economy: RailroadParameters, share: number): number {
	const fixed = economy.lowestFixedLabour * share + (economy.fixedLabourSpread * share ** 2) / 2;
	const labourPerGood = share / economy.factoryProductivity + (1 - share);
	return (economy.labourForce - economy.railroadLabour - fixed) / labourPerGood;
}

/** What the marginal sector earns in a factory, before the fee. */
function surplusOf(economy: RailroadParameters, share: number): number {
	const margin = 1 - 1 / economy.factoryProductivity;
	const fixed = economy.lowestFixedLabour + economy.fixedLabourSpread * share;
	return margin * incomeOf(economy, share) - fixed;
}

const slackOf = ({ labourForce, factoryProductivity }: RailroadParameters) =>
	1e-9 * labourForce * factoryProductivity;

describe('the railroad', () => {
	test('reports exactly the uses at which no sector gains by switching, for any fee', () => {
		fc.assert(
			fc.property(economies, fc.nat(100), (economy, fee) => {
				const gain = (share: number) => surplusOf(economy, share) - fee;
				const { equilibria } = solveRailroad({ ...economy, fee });
				const unit = economy.labourForce * economy.factoryProductivity;
				expectEquilibriaOf(gain, unit, equilibria ?? []);
				for (const { share, railroadProfit, welfare } of equilibria ?? []) {
					expect(railroadProfit).toBeCloseTo(fee * share - economy.railroadLabour, 9);
					expect(welfare).toBeCloseTo(incomeOf(economy, share), 8);
				}
			}),
			{ numRuns: 150 }
		);
	});

	test('lets the planner choose the best of all uses', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { plannerShare, welfarePlanner, welfareGain } = solveRailroad(economy);
				const slack = slackOf(economy);
				expect(Math.abs(welfarePlanner - incomeOf(economy, plannerShare))).toBeLessThan(slack);
				const best = Math.max(...shares.map((share) => incomeOf(economy, share)));
				expect(welfarePlanner).toBeGreaterThanOrEqual(best - slack);
				expect(welfareGain).toBeCloseTo(welfarePlanner - economy.labourForce, 9);
			})
		);
	});

	test('finds the use at which the marginal user gains least', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { leastSurplusShare } = solveRailroad(economy);
				const least = Math.min(...shares.map((share) => surplusOf(economy, share)));
				const found = surplusOf(economy, leastSurplusShare);
				expect(found).toBeLessThanOrEqual(least + slackOf(economy));
			})
		);
	});

	test('promises investors the best that the highest or the lowest use of any fee brings', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveRailroad(economy);
				const surpluses = shares.map((share) => surplusOf(economy, share));
				let [highest, lowest, leastSoFar] = [0, 0, Infinity];
				shares.forEach((share, step) => {
					const fee = surpluses[step] ?? NaN;
					highest = Math.max(highest, fee * share);
					if (fee < leastSoFar) lowest = Math.max(lowest, fee * share);
					leastSoFar = Math.min(leastSoFar, fee);
				});
				lowest = Math.max(lowest, leastSoFar);
				const grid = 2e-5 * economy.labourForce * economy.factoryProductivity;
				const { railroadLabour } = economy;
				expect(Math.abs(solution.optimisticProfit + railroadLabour - highest)).toBeLessThan(grid);
				expect(Math.abs(solution.cautiousProfit + railroadLabour - lowest)).toBeLessThan(grid);
			})
		);
	});

	test('is worth no more to a cautious investor than to an optimist, and to him than to all', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveRailroad(economy);
				const slack = slackOf(economy);
				expect(solution.cautiousProfit).toBeLessThanOrEqual(solution.optimisticProfit + slack);
				expect(solution.optimisticProfit).toBeLessThanOrEqual(solution.welfareGain + slack);
				const limits = [
					solution.railroadLabourCautiousLimit,
					solution.railroadLabourOptimisticLimit,
					solution.railroadLabourSocialLimit
				];
				limits.slice(1).forEach((limit, position) => {
					expect(limits[position]).toBeLessThanOrEqual(limit + slack);
				});
			})
		);
	});

	test('is built, or fails as named, by the cost on either side of the limits', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveRailroad(economy);
				const { railroadLabour } = economy;
				const cautious = solution.railroadLabourCautiousLimit;
				const optimistic = solution.railroadLabourOptimisticLimit;
				const social = solution.railroadLabourSocialLimit;
				if ([cautious, optimistic, social].some((limit) => Math.abs(railroadLabour - limit) < 1e-6))
					return;
				const expected =
					railroadLabour > social
						? 'not-worthwhile'
						: railroadLabour > optimistic
							? 'failure-appropriability'
							: railroadLabour > cautious
								? 'failure-coordination'
								: 'built';
				expect(solution.outcome).toBe(expected);
			}),
			{ numRuns: 300 }
		);
	});

	test('has the limits of the closed form if users are all alike', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const alike = { ...economy, fixedLabourSpread: 0 };
				const solution = solveRailroad(alike);
				const worth = solution.labourSaving * alike.labourForce - alike.lowestFixedLabour;
				const social = Math.max(0, worth);
				expect(solution.railroadLabourSocialLimit).toBeCloseTo(social, 8);
				expect(solution.railroadLabourOptimisticLimit).toBeCloseTo(social, 8);
				const cautious = social / (1 + solution.labourSaving);
				expect(solution.railroadLabourCautiousLimit).toBeCloseTo(cautious, 8);
			})
		);
	});

	test('adds to welfare exactly what a fee for each user of its own would earn', () => {
		fc.assert(
			fc.property(economies, fc.nat(100), (economy, percent) => {
				const share = percent / 100;
				const { labourForce, lowestFixedLabour, fixedLabourSpread } = economy;
				const margin = 1 - 1 / economy.factoryProductivity;
				const fixed = lowestFixedLabour * share + (fixedLabourSpread * share ** 2) / 2;
				const earned = share * margin * incomeOf(economy, share) - fixed - economy.railroadLabour;
				expect(earned).toBeCloseTo(incomeOf(economy, share) - labourForce, 8);
			})
		);
	});

	test('tips later with fee, cost and fixed labour, sooner with labour and productivity', () => {
		const tipping = (changed: RailroadParameters) => {
			const { equilibria } = solveRailroad(changed);
			return equilibria?.find(({ kind }) => kind === 'interior')?.share ?? null;
		};
		const limits = ['railroadLabourSocialLimit', 'railroadLabourCautiousLimit'] as const;
		fc.assert(
			fc.property(economies, fc.integer({ min: 1, max: 100 }), (economy, fee) => {
				const alike = { ...economy, fixedLabourSpread: 0, fee };
				expectDirections(tipping, alike, {
					fee: 'rises',
					railroadLabour: 'rises',
					lowestFixedLabour: 'rises',
					labourForce: 'falls',
					factoryProductivity: 'falls'
				});
				for (const limit of limits)
					expectDirections((changed) => solveRailroad(changed)[limit] || null, alike, {
						labourForce: 'rises',
						factoryProductivity: 'rises',
						lowestFixedLabour: 'falls'
					});
			}),
			{ numRuns: 50 }
		);
	});

	test('draws what it solves', () => {
		const solution = solveRailroad();
		expect(railroadUseCurve('surplus').at(-1)?.y).toBe(solution.userSurplusAtFull);
		expect(railroadUseCurve('welfare', {}, 1)[0]).toEqual({ x: 0, y: 65 });
		expect(railroadUseCurve('revenue', {}, 1)[0]?.y).toBe(0);
		const cost = solution.railroadLabourCautiousLimit;
		const line = railroadValueCurve('cautious', {}, 80);
		expect(line.at(-1)?.x).toBe(80);
		for (const { x, y } of line) if (Math.abs(x - cost) > 1e-9) expect(y > 0).toBe(x < cost);
	});
});
