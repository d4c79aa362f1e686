import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thickMarketCurve } from '../../src/lib/models/thick-market/curves.ts';
import {
	thickMarketParameters,
	type ThickMarketParameters
} from '../../src/lib/models/thick-market/parameters.ts';
import { solveThickMarket } from '../../src/lib/models/thick-market/solve.ts';
import { expectEquilibriaOf } from './adoption-theory.ts';
import { randomParameters } from './random-parameters.ts';

const markets = randomParameters(thickMarketParameters);

/** A worker and a firm, each through its fates: together for good, or apart and matched anew. */
function gainOfPair(market: ThickMarketParameters, share: number): number {
	const { matchGain, separationProbability, contactProbability, matchingExponent } = market;
	const matchedAnew = contactProbability * Math.pow(share, matchingExponent);
	const together = (1 - separationProbability) * matchGain;
	const workerApart =
		separationProbability * matchedAnew * market.workerBargainingPower * matchGain;
	const firmApart =
		separationProbability * matchedAnew * (1 - market.workerBargainingPower) * matchGain;
	return together + workerApart + firmApart - market.firmCost - market.workerCost;
}

const unitOf = ({ matchGain, firmCost, workerCost }: ThickMarketParameters) =>
	matchGain + firmCost + workerCost;

describe('the thick market', () => {
	test('reports exactly the shares at which no pair gains by switching', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const gain = (share: number) => gainOfPair(market, share);
				const { equilibria, regime } = solveThickMarket(market);
				expectEquilibriaOf(gain, unitOf(market), equilibria);
				expect(regime === 'multiple').toBe(equilibria.length === 3);
			}),
			{ numRuns: 300 }
		);
	});

	test('has two strict equilibria exactly between its bounds on cost and on separation', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const solution = solveThickMarket(market);
				const { jointCost, separationLowerBound, separationUpperBound } = solution;
				const slack = 1e-9 * unitOf(market);
				if (Math.abs(solution.gainAtNone) < slack || Math.abs(solution.gainAtFull) < slack) return;
				expect(solution.regime === 'multiple').toBe(
					solution.jointCostLowerBound < jointCost && jointCost < solution.jointCostUpperBound
				);
				if (separationLowerBound === null) return;
				const apart = market.separationProbability;
				const belowUpper = apart < separationUpperBound || separationUpperBound === 1;
				expect(solution.regime === 'multiple').toBe(separationLowerBound < apart && belowUpper);
			}),
			{ numRuns: 300 }
		);
	});

	test('with constant returns has no second equilibrium and no tipping share', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const solution = solveThickMarket({ ...market, matchingExponent: 0 });
				expect(solution.regime).not.toBe('multiple');
				expect(solution.tippingShare).toBeNull();
				expect(solution.gainAtNone).toBe(solution.gainAtFull);
				expect(solution.externalityAtFull).toBe(0);
				expect(solution.separationLowerBound).toBeNull();
			})
		);
	});

	test('is the same however a new gain is split', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const one = solveThickMarket({ ...market, workerBargainingPower: 0 });
				const other = solveThickMarket({ ...market, workerBargainingPower: 1 });
				expect({ ...one, workerBargainingPowerAtFull: 1 }).toEqual(other);
			})
		);
	});

	test('never gains more by an interior share than at one of the corners', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const best = Math.max(0, gainOfPair(market, 1));
				for (const { y } of thickMarketCurve('welfare', market, 50))
					expect(y).toBeLessThanOrEqual(best + 1e-9 * unitOf(market));
				const { plannerShare, welfareAtFull } = solveThickMarket(market);
				expect(plannerShare === 1).toBe(welfareAtFull > 1e-9);
			})
		);
	});

	test('averages the gain over all shares', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const halves = Array.from({ length: 1000 }, (_, step) => (step + 0.5) / 1000);
				const total = halves.reduce((sum, share) => sum + gainOfPair(market, share), 0);
				const { averageGain } = solveThickMarket(market);
				expect(Math.abs(averageGain - total / 1000)).toBeLessThan(2e-3 * unitOf(market));
			}),
			{ numRuns: 50 }
		);
	});

	test('tips later with cost, sooner with gain, turnover and contacts, later with the exponent', () => {
		const tipping = (change: object) => solveThickMarket(change).tippingShare ?? NaN;
		const start = tipping({});
		expect(tipping({ firmCost: 3.01 })).toBeGreaterThan(start);
		expect(tipping({ matchGain: 10.01 })).toBeLessThan(start);
		expect(tipping({ separationProbability: 0.501 })).toBeGreaterThan(start);
		expect(tipping({ contactProbability: 0.901 })).toBeLessThan(start);
		expect(tipping({ matchingExponent: 1.01 })).toBeGreaterThan(start);
	});
});
