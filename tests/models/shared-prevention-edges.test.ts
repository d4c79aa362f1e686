import { describe, expect, test } from 'vitest';
import { sharedPreventionCurve } from '../../src/lib/models/shared-prevention/curves.ts';
import type { SharedPreventionParameters } from '../../src/lib/models/shared-prevention/parameters.ts';
import { solveSharedPrevention } from '../../src/lib/models/shared-prevention/solve.ts';

const chain = (change: Partial<SharedPreventionParameters>) =>
	solveSharedPrevention({ riskMode: 'chain', ...change });
const efforts = (change: Partial<SharedPreventionParameters>) =>
	(chain(change).equilibria ?? []).map(({ effort }) => effort);

describe('shared prevention at its edges', () => {
	test('keeps the low equilibrium of a chain even where it is too low to tell from none', () => {
		const hopeless = chain({ producers: 50, lapseRisk: 0.95, effortCost: 20 });
		expect(hopeless.equilibria?.map(({ stable }) => stable)).toEqual([true, false, true]);
		expect(hopeless.equilibria?.at(0)?.effort).toBeLessThan(1e-12);
		expect(chain({ producers: 5000, lapseRisk: 0.99, effortCost: 20 }).equilibria?.at(0)).toEqual({
			effort: 0,
			stable: true,
			welfare: -100,
			outbreakProbability: 1
		});
	});

	test('counts full effort once, weak and unstable, where it returns exactly its cost', () => {
		const edge = chain({ effortCost: 30 });
		expect(edge.equilibria?.map(({ stable }) => stable)).toEqual([true, false]);
		expect(edge.equilibria?.at(-1)).toMatchObject({ effort: 1, outbreakProbability: 0 });
		expect(edge.firstBestIsEquilibrium).toBe(true);
		// 0.29 · 100 falls short of 29 by rounding, which is nothing to subsidise.
		expect(chain({ effortCost: 29, lapseRisk: 0.29 }).effortSubsidy).toBe(0);
		expect(efforts({ producers: 5, lapseRisk: 0.25, effortCost: 25 })).toEqual([1]);
		expect(efforts({ producers: 1, effortCost: 30 })).toEqual([1]);
		expect(efforts({ producers: 2, effortCost: 30 })).toEqual([1]);
	});

	test('answers a chain of one or two producers in closed form', () => {
		expect(efforts({ producers: 1, effortCost: 60 }).at(0)).toBeCloseTo(0.5, 12);
		const alone = chain({ producers: 1, effortCost: 60 });
		expect(alone).toMatchObject({ firstBestIsEquilibrium: true, effortSubsidy: 0 });
		expect(alone.firstBestEffort).toBeCloseTo(0.5, 12);
		// κe = Dr(1 − r + re): e = Dr(1 − r)/(κ − Dr²) = 21/51.
		expect(efforts({ producers: 2, effortCost: 60 }).at(0)).toBeCloseTo(21 / 51, 12);
		expect(efforts({ producers: 2, effortCost: 5 })).toEqual([1]);
	});

	test('keeps the low equilibrium of a chain where full effort returns far more than it costs', () => {
		const trap = chain({
			producers: 20,
			outbreakLoss: 5e8,
			effortCost: 0.003,
			lapseRisk: 0.9
		});
		expect(trap.equilibria?.map(({ stable }) => stable)).toEqual([true, false, true]);
		for (const { effort } of trap.equilibria ?? []) {
			const returned = (5e8 * 0.9 * (0.1 + 0.9 * effort) ** 19) / 0.003;
			expect(Math.min(1, returned)).toBeCloseTo(effort, 9);
		}
	});

	test('subsidises what little care a hopeless chain is worth, however large its costs', () => {
		const hopeless = { producers: 50, outbreakLoss: 16_000, lapseRisk: 0.483 };
		const { firstBestEffort, effortSubsidy } = chain({ ...hopeless, effortCost: 73_500 });
		expect(effortSubsidy).toBeGreaterThan(3e-9);
		// Forty-nine of the fifty parts of what care returns go to others.
		expect(effortSubsidy / ((73_500 * firstBestEffort * 49) / 50)).toBeCloseTo(1, 6);
	});

	test('does not lose a small risk', () => {
		const rare = chain({ producers: 10, outbreakLoss: 1, effortCost: 100, lapseRisk: 1e-12 });
		expect((rare.equilibria?.at(0)?.outbreakProbability ?? NaN) / 1e-11).toBeCloseTo(1, 10);
	});

	test('has nothing to subsidise if there is one producer to bear the whole loss', () => {
		for (const riskMode of ['shared', 'weakest-link', 'chain'] as const)
			for (const effortCost of [20, 70, 130])
				expect(solveSharedPrevention({ producers: 1, riskMode, effortCost })).toMatchObject({
					firstBestIsEquilibrium: true,
					effortSubsidy: 0
				});
	});

	test('takes full effort as it is, not more, where prevention is cheap', () => {
		const cheap = solveSharedPrevention({ producers: 2, effortCost: 10 });
		expect(cheap).toMatchObject({ firstBestEffort: 1, firstBestIsEquilibrium: true });
		expect(cheap.equilibria).toEqual([
			{ effort: 1, stable: true, welfare: -5, outbreakProbability: 0 }
		]);
		expect(solveSharedPrevention({ riskMode: 'weakest-link', effortCost: 10 })).toMatchObject({
			effortInterval: [0, 1],
			welfareWorstEquilibrium: -50
		});
	});

	test('moves as theory says with loss, risk, cost and number', () => {
		const shared = (change: Partial<SharedPreventionParameters>) =>
			solveSharedPrevention(change).equilibria?.at(0)?.effort ?? NaN;
		expect(shared({ outbreakLoss: 101 })).toBeGreaterThan(shared({}));
		expect(shared({ baseRisk: 0.51 })).toBeGreaterThan(shared({}));
		expect(shared({ effortCost: 101 })).toBeLessThan(shared({}));
		const [few, more] = [10, 11].map((producers) => efforts({ producers, effortCost: 20 }));
		expect(more?.[0]).toBeLessThan(few?.[0] ?? NaN);
		expect(more?.[1]).toBeGreaterThan(few?.[1] ?? NaN);
	});

	test('draws cost and returns that cross at the equilibria', () => {
		const at = (view: 'marginalCost' | 'ownReturn') =>
			sharedPreventionCurve(view, { riskMode: 'shared' }, 20).at(1)?.y;
		expect(at('marginalCost')).toBeCloseTo(at('ownReturn') ?? NaN, 12);
		expect(sharedPreventionCurve('outbreakProbability').at(0)).toEqual({ x: 0, y: 0.5 });
		expect(sharedPreventionCurve('welfare', {}, 2).at(1)?.y).toBe(-37.5);
	});
});
