import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveInnovationConcentration } from '../../src/lib/models/innovation-concentration/solve.ts';
import { innovationNetworkParameters } from '../../src/lib/models/innovation-network/parameters.ts';
import type { InnovationNetworkParameters } from '../../src/lib/models/innovation-network/parameters.ts';
import { solveInnovationNetwork } from '../../src/lib/models/innovation-network/solve.ts';
import { randomParameters } from './random-parameters.ts';

const firms = 4;
const drawn = randomParameters(innovationNetworkParameters, firms);

type Drawn = InnovationNetworkParameters;

/** What firm `learner` learns from `source`, worked out anew. */
function closeness(network: Drawn, learner: number, source: number): number {
	if (learner === source) return 0;
	const far = (places: readonly number[], decay: number) =>
		decay * Math.abs((places[learner] ?? NaN) - (places[source] ?? NaN));
	const loss =
		far(network.locations, network.distanceDecay) +
		far(network.technologies, network.technologyDecay);
	return (network.openness * (network.emissions?.[source] ?? 1)) / Math.exp(loss);
}

function payoff(network: Drawn, research: readonly number[], firm: number): number {
	const own = research[firm] ?? NaN;
	const learnt = research.reduce(
		(total, each, other) => total + each * closeness(network, firm, other),
		0
	);
	const { ownReturn, diminishingReturns, spilloverStrength } = network;
	return ownReturn * own - (diminishingReturns * own * own) / 2 + spilloverStrength * own * learnt;
}

function total(network: Drawn, research: readonly number[]): number {
	return research.reduce((sum, _, firm) => sum + payoff(network, research, firm), 0);
}

/** Largest eigenvalue of a matrix without negative entries, shifted so that it stands alone. */
function spectralRadius(link: (row: number, column: number) => number): number {
	const range = Array.from({ length: firms }, (_, at) => at);
	let vector = range.map(() => 1);
	let size = 1;
	for (let round = 0; round < 300; round++) {
		const next = range.map((row) =>
			range.reduce(
				(sum, column) => sum + link(row, column) * (vector[column] ?? NaN),
				vector[row] ?? NaN
			)
		);
		size = Math.max(...next);
		vector = next.map((each) => each / size);
	}
	return size - 1;
}

function solveIfThere(network: Drawn) {
	try {
		return solveInnovationNetwork(network);
	} catch (refusal) {
		if (refusal instanceof RangeError) return null;
		throw refusal;
	}
}

const changed = (research: readonly number[], firm: number, change: number) =>
	research.map((each, other) => (other === firm ? each + change : each));

describe('the innovation network', () => {
	test('has a market solution exactly if own returns fall faster than spillovers build up', () => {
		fc.assert(
			fc.property(drawn, (network) => {
				const radius = spectralRadius((row, column) => closeness(network, row, column));
				const slack = network.diminishingReturns - network.spilloverStrength * radius;
				if (Math.abs(slack) < 1e-3) return;
				expect(solveIfThere(network) !== null).toBe(slack > 0);
			})
		);
	});

	test('leaves no firm with a gain from changing its research in the market', () => {
		fc.assert(
			fc.property(drawn, (network) => {
				const research = solveIfThere(network)?.marketResearch ?? [];
				research.forEach((own, firm) => {
					expect(own).toBeGreaterThan(0);
					const net = (change: number) =>
						payoff(network, changed(research, firm, change), firm) - own - change;
					for (const step of [1e-3, 0.1, 1])
						expect(Math.max(net(own * step), net(-own * step))).toBeLessThan(net(0));
				});
			})
		);
	});

	test('finds the planner’s research, which no change in any direction improves, or none', () => {
		fc.assert(
			fc.property(
				drawn,
				fc.array(fc.integer({ min: -5, max: 5 }), { minLength: firms, maxLength: firms }),
				(network, direction) => {
					const solution = solveIfThere(network);
					if (!solution) return;
					const { firstBestResearch, firstBestExists, welfareFirstBest } = solution;
					const bothWays = (row: number, column: number) =>
						closeness(network, row, column) + closeness(network, column, row);
					const slack =
						network.diminishingReturns - network.spilloverStrength * spectralRadius(bothWays);
					if (Math.abs(slack) > 1e-3) expect(firstBestExists).toBe(slack > 0);
					if (!firstBestResearch || welfareFirstBest === null) return;
					const welfareAt = (research: readonly number[]) =>
						total(network, research) - research.reduce((sum, each) => sum + each, 0);
					const moved = firstBestResearch.map((each, firm) => each + (direction[firm] ?? NaN) / 50);
					const rounding = 1e-9 * Math.max(1, welfareFirstBest);
					expect(welfareAt(moved)).toBeLessThan(welfareFirstBest + rounding);
					expect(solution.welfareMarket).toBeLessThan(welfareFirstBest + rounding);
				}
			)
		);
	});

	test('subsidises research so that firms choose what the planner would', () => {
		fc.assert(
			fc.property(drawn, (network) => {
				const solution = solveIfThere(network);
				if (!solution?.firstBestResearch || !solution.optimalSubsidies) return;
				const { firstBestResearch, optimalSubsidies } = solution;
				firstBestResearch.forEach((own, firm) => {
					const subsidised = (change: number) =>
						payoff(network, changed(firstBestResearch, firm, change), firm) +
						((optimalSubsidies[firm] ?? NaN) - 1) * (own + change);
					const step = 1e-3 * own;
					expect(subsidised(step)).toBeLessThan(subsidised(0));
					expect(subsidised(-step)).toBeLessThan(subsidised(0));
				});
			})
		);
	});

	test('splits a budget so that no other split on a grid yields more', () => {
		const parts = 8;
		const counts = Array.from({ length: parts + 1 }, (_, count) => count);
		const splits = counts.flatMap((a) =>
			counts.flatMap((b) =>
				counts.flatMap((c) => (a + b + c <= parts ? [[a, b, c, parts - a - b - c]] : []))
			)
		);
		fc.assert(
			fc.property(drawn, (network) => {
				const best = solveIfThere({ ...network, optimise: true })?.allocations['optimal'];
				if (!best) return;
				const rounding = 1e-9 * Math.max(1, Math.abs(best.value));
				expect(best.value).toBeCloseTo(total(network, best.research), 6);
				for (const split of splits) {
					const research = split.map((part) => (part / parts) * network.budget);
					expect(total(network, research)).toBeLessThan(best.value + rounding);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('earns the same on the last unit wherever the best split spends, and no more elsewhere', () => {
		fc.assert(
			fc.property(drawn, (network) => {
				const best = solveIfThere({ ...network, optimise: true })?.allocations['optimal'];
				if (!best) return;
				const highest = Math.max(...best.socialMarginalProduct);
				best.research.forEach((own, firm) => {
					if (own > 0) expect(best.socialMarginalProduct[firm]).toBeCloseTo(highest, 8);
				});
				const spent = best.research.reduce((sum, each) => sum + each, 0);
				expect(spent).toBeCloseTo(network.budget, 9);
			})
		);
	});

	test('tells apart what one more unit brings to the firm and to others', () => {
		fc.assert(
			fc.property(drawn, (network) => {
				const solution = solveIfThere(network);
				if (!solution) return;
				for (const each of Object.values(solution.allocations))
					each.research.forEach((_, firm) => {
						const more = changed(each.research, firm, 1e-4);
						const toItself = payoff(network, more, firm) - payoff(network, each.research, firm);
						const toAll = total(network, more) - total(network, each.research);
						expect(each.privateMarginalProduct[firm]).toBeCloseTo(toItself / 1e-4, 2);
						expect(each.externalMarginalProduct[firm]).toBeCloseTo((toAll - toItself) / 1e-4, 2);
						expect(each.socialMarginalProduct[firm]).toBeCloseTo(toAll / 1e-4, 2);
					});
			}),
			{ numRuns: 50 }
		);
	});

	test('gives to others what it gets from them if links are symmetric', () => {
		const { allocations, proximity } = solveInnovationNetwork();
		const { research = [], externalMarginalProduct = [] } = allocations['optimal'] ?? {};
		proximity.forEach((row, firm) => {
			const got = row.reduce((sum, link, other) => sum + link * (research[other] ?? NaN), 0);
			expect(externalMarginalProduct[firm]).toBeCloseTo(0.1 * got, 12);
		});
	});

	test('does more research with spillovers, returns and openness, less with decay and slope', () => {
		const research = (change: object) => solveInnovationNetwork(change).marketResearch[0] ?? NaN;
		const start = research({});
		expect(research({ spilloverStrength: 0.101 })).toBeGreaterThan(start);
		expect(research({ ownReturn: 1.51 })).toBeGreaterThan(start);
		expect(research({ openness: 0.99 })).toBeLessThan(start);
		expect(research({ diminishingReturns: 0.51 })).toBeLessThan(start);
		expect(research({ distanceDecay: 0.51 })).toBeLessThan(start);
		expect(research({ technologyDecay: 0.51 })).toBeLessThan(start);
	});

	test('owes no subsidy to a firm out of reach', () => {
		const solution = solveInnovationNetwork({ locations: [0, 0, 1e9], technologies: [0, 0, 0] });
		expect(solution.optimalSubsidies?.[2]).toBe(0);
		expect(solution.marketResearch[2]).toBeCloseTo(1, 12);
	});

	test('is the model of groups if firms stand in two of them', () => {
		const network = {
			locations: [0, 0, 0, 2, 2, 2],
			technologies: [0, 0, 0, 0, 0, 0],
			diminishingReturns: 0.6,
			ownReturn: 2,
			allocations: { 'one group': [1, 1, 1, 0, 0, 0] }
		};
		const { allocations } = solveInnovationNetwork(network);
		const groups = solveInnovationConcentration({
			firmsPerGroup: 3,
			groups: 2,
			proximityAcross: Math.exp(-1),
			diminishingReturns: 0.6,
			ownReturn: 2,
			budget: 6
		});
		expect(allocations['uniform']?.value).toBeCloseTo(groups.valueDispersed, 12);
		expect(allocations['one group']?.value).toBeCloseTo(groups.valueConcentrated, 12);
	});

	test('keeps spillovers at any distance where distance does not matter', () => {
		const { proximity } = solveInnovationNetwork({
			locations: [-1e308, 1e308],
			technologies: [0, 0],
			distanceDecay: 0
		});
		expect(proximity).toEqual([
			[0, 1],
			[1, 0]
		]);
	});

	test('takes weights of any size and a single firm', () => {
		const allocations = { tiny: [5e-324, 5e-324], huge: [1.5e308, 1.5e308] };
		const two = { locations: [0, 0], technologies: [0, 0], allocations };
		const solved = solveInnovationNetwork(two).allocations;
		expect(solved['tiny']?.research).toEqual([3, 3]);
		expect(solved['huge']?.research).toEqual([3, 3]);
		const one = solveInnovationNetwork({ locations: [7], technologies: [1] });
		expect(one.allocations['optimal']?.research).toEqual([6]);
		expect(Object.keys(solveInnovationNetwork({ optimise: false }).allocations)).toEqual([
			'uniform'
		]);
	});

	test.each([
		['no firm', { locations: [], technologies: [] }, /locations.*1 to 12.*0/],
		['13 firms', { locations: Array<number>(13).fill(0) }, /locations.*1 to 12.*13/],
		['a field missing', { technologies: [0, 0] }, /technologies.*\(6\).*2/],
		['an emission missing', { emissions: [1, 1] }, /emissions.*\(6\).*2/],
		['a weight missing', { allocations: { some: [1] } }, /allocations\.some.*\(6\).*1/],
		['a negative weight', { allocations: { some: [1, -1] } }, /allocations\.some.*\[0, ∞\).*-1/],
		[
			'no weight at all',
			{ allocations: { some: [0, 0, 0, 0, 0, 0] } },
			/allocations\.some.*above 0/
		],
		['a name taken', { allocations: { optimal: [1, 1, 1, 1, 1, 1] } }, /allocations.*"optimal"/],
		['research without bound', { spilloverStrength: 0.3 }, /diminishingReturns.*0\.3.*0\.5/]
	])('is refused with %s', (_, given, message) => {
		expect(() => solveInnovationNetwork(given)).toThrow(RangeError);
		expect(() => solveInnovationNetwork(given)).toThrow(message);
	});

	test('is refused exactly where research begins to have no bound', () => {
		const three = { locations: [0, 0, 0], technologies: [0, 0, 0], spilloverStrength: 0.1 };
		expect(() => solveInnovationNetwork({ ...three, diminishingReturns: 0.2 })).toThrow(RangeError);
		expect(solveInnovationNetwork({ ...three, diminishingReturns: 0.201 }).firstBestExists).toBe(
			false
		);
	});
});
