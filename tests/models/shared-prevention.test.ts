import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	sharedPreventionParameters,
	type RiskMode,
	type SharedPreventionParameters
} from '../../src/lib/models/shared-prevention/parameters.ts';
import { solveSharedPrevention } from '../../src/lib/models/shared-prevention/solve.ts';
import { randomParameters } from './random-parameters.ts';

const drawn = randomParameters(sharedPreventionParameters);
const chains = drawn.map((country) => ({ ...country, riskMode: 'chain' as const }));
const grid = Array.from({ length: 201 }, (_, step) => step / 200);

const risks: Record<RiskMode, (c: SharedPreventionParameters, efforts: number[]) => number> = {
	shared: (c, efforts) =>
		c.baseRisk * (1 - efforts.reduce((all, effort) => all + effort, 0) / efforts.length),
	'weakest-link': (c, efforts) => c.baseRisk * (1 - Math.min(...efforts)),
	chain: (c, efforts) =>
		1 - efforts.reduce((safe, effort) => safe * (1 - c.lapseRisk * (1 - effort)), 1)
};

/** Payoff of one producer if all others make the same effort. */
function payoff(country: SharedPreventionParameters, own: number, others: number): number {
	const efforts = [own, ...Array<number>(country.producers - 1).fill(others)];
	const risk = risks[country.riskMode](country, efforts);
	return -country.outbreakLoss * risk - (country.effortCost * own ** 2) / 2;
}

const unitOf = ({ outbreakLoss, effortCost }: SharedPreventionParameters) =>
	1e-9 * (outbreakLoss + effortCost);

function expectNoBetterEffort(country: SharedPreventionParameters, effort: number, subsidy = 0) {
	const paid = (own: number) => payoff(country, own, effort) + subsidy * own;
	const best = Math.max(...grid.map(paid));
	expect(best).toBeLessThanOrEqual(paid(effort) + unitOf(country));
}

/** The effort that a single producer answers with, by the derivative of its payoff. */
function answer(country: SharedPreventionParameters, others: number): number {
	const { outbreakLoss, lapseRisk, producers, effortCost } = country;
	const pull = outbreakLoss * lapseRisk * (1 - lapseRisk * (1 - others)) ** (producers - 1);
	return Math.min(1, pull / effortCost);
}

describe('shared prevention', () => {
	test('reports only efforts that no producer gains by leaving, and what they bring', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { equilibria, effortInterval } = solveSharedPrevention(country);
				for (const { effort, welfare, outbreakProbability } of equilibria ?? []) {
					expectNoBetterEffort(country, effort);
					expect(welfare).toBeCloseTo(payoff(country, effort, effort), 6);
					const efforts = Array<number>(country.producers).fill(effort);
					expect(outbreakProbability).toBeCloseTo(risks[country.riskMode](country, efforts), 9);
				}
				if (!effortInterval || country.producers === 1) return;
				const [from, to] = effortInterval;
				for (const part of [0, 0.3, 0.7, 1])
					expectNoBetterEffort(country, from + part * (to - from));
				if (to < 1)
					expect(payoff(country, to, to + 0.01)).toBeGreaterThan(
						payoff(country, to + 0.01, to + 0.01)
					);
			}),
			{ numRuns: 200 }
		);
	});

	test('misses no equilibrium of a chain, and tells the stable ones by who comes back', () => {
		fc.assert(
			fc.property(chains, (country) => {
				const equilibria = solveSharedPrevention(country).equilibria ?? [];
				const pull = (effort: number) => answer(country, effort) - effort;
				for (const [step, from] of grid.slice(0, -1).entries()) {
					const to = grid[step + 1] ?? 1;
					if (pull(from) * pull(to) < 0)
						expect(equilibria.some(({ effort }) => effort >= from && effort <= to)).toBe(true);
				}
				if (country.outbreakLoss * country.lapseRisk > country.effortCost * (1 + 1e-9))
					expect(equilibria.at(-1)?.effort).toBe(1);
				expect(equilibria.length).toBeGreaterThan(0);
				equilibria.forEach(({ effort, stable }, position) => {
					const below = ((equilibria[position - 1]?.effort ?? 0) + effort) / 2;
					const above = ((equilibria[position + 1]?.effort ?? 1) + effort) / 2;
					if (Math.abs(country.outbreakLoss * country.lapseRisk - country.effortCost) < 1e-9)
						return;
					const returns = (effort < 1e-12 || pull(below) > 0) && (effort === 1 || pull(above) < 0);
					expect(stable).toBe(returns);
				});
			}),
			{ numRuns: 300 }
		);
	});

	test('finds the effort that no common effort on a grid beats', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const solution = solveSharedPrevention(country);
				const best = Math.max(...grid.map((effort) => payoff(country, effort, effort)));
				expect(best).toBeLessThanOrEqual(solution.welfareFirstBest + unitOf(country));
				const { firstBestEffort: effort } = solution;
				expect(solution.welfareFirstBest).toBeCloseTo(payoff(country, effort, effort), 6);
				for (const { welfare } of solution.equilibria ?? [])
					expect(welfare).toBeLessThanOrEqual(solution.welfareFirstBest + unitOf(country));
			}),
			{ numRuns: 200 }
		);
	});

	test('makes the first best an equilibrium by its subsidy, which the levy pays', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const solution = solveSharedPrevention(country);
				const { firstBestEffort, effortSubsidy, levyPerProducer } = solution;
				expectNoBetterEffort(country, firstBestEffort, effortSubsidy);
				// An equilibrium up to rounding may leave a subsidy of that size.
				if (effortSubsidy === 0) expect(solution.firstBestIsEquilibrium).toBe(true);
				if (solution.firstBestIsEquilibrium) expect(effortSubsidy).toBeLessThan(1e-9);
				if (levyPerProducer !== null)
					expect(levyPerProducer).toBeCloseTo(effortSubsidy * firstBestEffort, 9);
			}),
			{ numRuns: 200 }
		);
	});

	test('leaves only full effort in a chain just above the subsidy for it, and more just below', () => {
		fc.assert(
			fc.property(chains, (country) => {
				const subsidy = solveSharedPrevention(country).subsidyForFullEffortUnique ?? NaN;
				const slack = unitOf(country);
				const lacks = (effort: number, paid: number) =>
					country.effortCost * (effort - answerUnclipped(country, effort)) - paid;
				expect(Math.max(...grid.map((effort) => lacks(effort, subsidy)))).toBeLessThan(slack);
				if (subsidy > 0.01 * country.effortCost) {
					const fine = Array.from({ length: 2001 }, (_, step) => step / 2000);
					const most = Math.max(...fine.map((effort) => lacks(effort, 0.98 * subsidy)));
					expect(most).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 150 }
		);
	});

	test('has a shared effort of the Nth part of the first best while both are interior', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const solution = solveSharedPrevention({ ...country, riskMode: 'shared' });
				if (solution.firstBestEffort === 1) return;
				const effort = solution.equilibria?.at(0)?.effort ?? NaN;
				expect(effort * country.producers).toBeCloseTo(solution.firstBestEffort, 9);
			})
		);
	});
});

function answerUnclipped(country: SharedPreventionParameters, others: number): number {
	const free = { ...country, effortCost: country.effortCost * 1e6 };
	return answer(free, others) * 1e6;
}
