import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	matchingGrantsParameters,
	type MatchingGrantsParameters,
	type Project
} from '../../src/lib/models/matching-grants/parameters.ts';
import { solveMatchingGrants } from '../../src/lib/models/matching-grants/solve.ts';
import { randomParameters } from './random-parameters.ts';

const money = fc.integer({ min: 0, max: 12 }).map((tens) => 10 * tens);
const anyProject: fc.Arbitrary<Project> = fc.record({
	cost: fc.integer({ min: 1, max: 12 }).map((tens) => 10 * tens),
	privateBenefit: money,
	externalBenefit: money,
	perceivedExternalBenefit: money,
	quality: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)
});
const calls: fc.Arbitrary<MatchingGrantsParameters & { readonly projects: readonly Project[] }> = fc
	.record({
		call: randomParameters(matchingGrantsParameters),
		projects: fc.array(anyProject, { maxLength: 6 })
	})
	.map(({ call, projects }) => ({ ...call, projects }));

const honest = (project: Project) => ({
	...project,
	perceivedExternalBenefit: project.externalBenefit
});

/** All lists of positions out of so many. */
function subsets(count: number): number[][] {
	const sets = Array.from({ length: 2 ** count }, (_, set) => set);
	return sets.map((set) =>
		Array.from({ length: count }, (_, at) => at).filter((at) => Math.floor(set / 2 ** at) % 2 === 1)
	);
}

describe('matching grants', () => {
	test('at the share of others in all benefits are taken for the efficient projects only', () => {
		fc.assert(
			fc.property(anyProject, (project) => {
				const solution = solveMatchingGrants({ projects: [honest(project)] });
				const [offer] = solution.projects;
				const { cost, privateBenefit: own, externalBenefit: others } = project;
				// A firm that has no benefit itself is paid everything, and does not mind either way.
				if (own === 0) return;
				expect(offer?.accepts).toBe(own + others >= cost);
				expect(offer?.efficient).toBe(own + others >= cost);
				const netSocialGain = own + others - cost;
				expect(offer?.privateNetGain).toBeCloseTo((own / (own + others)) * netSocialGain, 9);
			}),
			{ numRuns: 500 }
		);
	});

	test('need no larger share for an efficient project than the one that just tips the firm', () => {
		fc.assert(
			fc.property(anyProject, (project) => {
				const share = (shareRule: 'minimal' | 'externality') =>
					solveMatchingGrants({ projects: [honest(project)], shareRule }).projects[0];
				const [minimal, externality] = [share('minimal'), share('externality')];
				expect(minimal?.accepts).toBe(true);
				if (minimal?.efficient && externality)
					expect(minimal.grantShare).toBeLessThan(externality.grantShare + 1e-12);
			}),
			{ numRuns: 500 }
		);
	});

	test('admit, refuse and count gains by their definition', () => {
		fc.assert(
			fc.property(calls, (call) => {
				const { projects } = solveMatchingGrants(call);
				projects.forEach((offer, index) => {
					const given = call.projects[index];
					if (!given) throw new RangeError('more offers than projects');
					expect(offer.index).toBe(index);
					expect(offer.publicCost + offer.privateCost).toBeCloseTo(given.cost, 9);
					const screened = call.screenAdditionality && !offer.additional;
					expect(offer.eligible).toBe(
						given.quality >= call.qualityFloor - 1e-9 &&
							given.privateBenefit >= offer.privateCost - 1e-9 &&
							offer.publicCost > 0 &&
							!screened
					);
					const added = given.privateBenefit < given.cost;
					const net = given.privateBenefit + given.externalBenefit - given.cost;
					const lost = call.costOfFunds * offer.publicCost;
					expect(offer.trueGain).toBeCloseTo((added ? net : 0) - lost, 9);
					expect(offer.score === null).toBe(offer.publicCost === 0);
				});
			}),
			{ numRuns: 300 }
		);
	});

	test('find the best set that the budget pays for, the lowest of equally good ones', () => {
		fc.assert(
			fc.property(calls, (call) => {
				const { projects, bestByTrueGain, bestByPerceivedGain } = solveMatchingGrants(call);
				for (const [kind, best] of [
					['trueGain', bestByTrueGain],
					['perceivedGain', bestByPerceivedGain]
				] as const) {
					const value = (set: readonly number[]) =>
						set.reduce((sum, at) => sum + (projects[at]?.[kind] ?? NaN), 0);
					const cost = (set: readonly number[]) =>
						set.reduce((sum, at) => sum + (projects[at]?.publicCost ?? NaN), 0);
					const open = subsets(call.projects.length).filter(
						(set) => set.every((at) => projects[at]?.eligible) && cost(set) <= call.budget + 1e-9
					);
					const most = Math.max(...open.map(value));
					const first = open.find((set) => value(set) > most - 1e-9);
					expect(best.gain).toBeCloseTo(most, 9);
					expect(best.selectedIndices).toEqual(first);
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('fund down the ranking whatever still fits', () => {
		fc.assert(
			fc.property(calls, (call) => {
				const solution = solveMatchingGrants(call);
				const { projects, selectedIndices, publicSpending, bestByTrueGain } = solution;
				const ranked = projects
					.filter(({ eligible, perceivedGain }) => eligible && perceivedGain > 1e-9)
					.map(({ index, score, publicCost }) => ({ index, score: score ?? NaN, publicCost }));
				const before = (one: number, other: number) => {
					const [first, second] = [projects[one]?.score ?? NaN, projects[other]?.score ?? NaN];
					return Math.abs(first - second) < 1e-9 ? one < other : first > second;
				};
				let left = call.budget;
				const expected: number[] = [];
				const waiting = ranked.map(({ index }) => index);
				while (waiting.length > 0) {
					const next = waiting.reduce((one, other) => (before(other, one) ? other : one));
					waiting.splice(waiting.indexOf(next), 1);
					const cost = projects[next]?.publicCost ?? NaN;
					if (cost > left + 1e-9) continue;
					left -= cost;
					expected.push(next);
				}
				expect(selectedIndices).toEqual(expected.sort((one, other) => one - other));
				expect(publicSpending).toBeCloseTo(call.budget - left, 9);
				expect(publicSpending).toBeLessThan(call.budget + 1e-9);
				expect(solution.gain).toBeLessThan((bestByTrueGain.gain ?? NaN) + 1e-9);
			}),
			{ numRuns: 300 }
		);
	});

	test('pay windfalls only if nobody asks whether a project needs them', () => {
		fc.assert(
			fc.property(calls, (call) => {
				const screened = solveMatchingGrants({ ...call, screenAdditionality: true });
				expect(screened.windfallSpending).toBe(0);
			})
		);
	});

	test('offer more to what seems more useful to others, less to what pays the firm', () => {
		const share = (change: object) =>
			solveMatchingGrants({
				projects: [{ cost: 100, privateBenefit: 60, externalBenefit: 70, ...change }]
			}).projects[0]?.grantShare ?? NaN;
		expect(share({ perceivedExternalBenefit: 71 })).toBeGreaterThan(share({}));
		expect(share({ privateBenefit: 61 })).toBeLessThan(share({}));
	});

	test('take projects as they are, and of full quality, if nothing else is said', () => {
		const bare = { cost: 100, privateBenefit: 60, externalBenefit: 70 };
		const spelled = { ...bare, perceivedExternalBenefit: 70, quality: 1 };
		const solve = (project: Project | typeof bare) =>
			solveMatchingGrants({ projects: [project], qualityFloor: 1 });
		expect(solve(bare)).toEqual(solve(spelled));
	});

	test('solve an empty call, and a project that is useful to nobody', () => {
		expect(solveMatchingGrants({ projects: [] })).toEqual({
			projects: [],
			selectedIndices: [],
			publicSpending: 0,
			gain: 0,
			bestByPerceivedGain: { gain: 0, selectedIndices: [] },
			bestByTrueGain: { gain: 0, selectedIndices: [] },
			windfallSpending: 0
		});
		const useless = { cost: 10, privateBenefit: 0, externalBenefit: 0 };
		expect(solveMatchingGrants({ projects: [useless] }).projects[0]).toMatchObject({
			grantShare: 0,
			accepts: false,
			eligible: false,
			score: null
		});
	});

	test('leave the best set open beyond 16 eligible projects', () => {
		const project = { cost: 10, privateBenefit: 6, externalBenefit: 6 };
		const of = (count: number) =>
			solveMatchingGrants({ projects: Array<typeof project>(count).fill(project), budget: 50 });
		expect(of(16).bestByTrueGain).toEqual({
			gain: 20,
			selectedIndices: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
		});
		expect(of(17).bestByTrueGain).toEqual({ gain: null, selectedIndices: null });
		expect(of(17).selectedIndices).toHaveLength(10);
	});

	test.each([
		['a cost of nothing', [{ cost: 0 }], 'projects[0].cost must be a number in (0, ∞), got 0'],
		['a negative benefit', [{}, { privateBenefit: -1 }], 'projects[1].privateBenefit'],
		[
			'a mark above 1',
			[{ quality: 1.5 }],
			'projects[0].quality must be a number in [0, 1], got 1.5'
		],
		['null where a number is due', [{ perceivedExternalBenefit: null }], 'got null'],
		['a benefit left out', [{ externalBenefit: undefined }], 'projects[0].externalBenefit'],
		['a field that there is not', [{ colour: 1 }], 'projects[0] has no field "colour"']
	])('are refused for %s', (_, changes, message) => {
		const projects = (changes as object[]).map((change) => ({
			...{ cost: 100, privateBenefit: 60, externalBenefit: 70 },
			...change
		}));
		const attempt = () => solveMatchingGrants({ projects });
		expect(attempt).toThrow(RangeError);
		expect(attempt).toThrow(message);
	});

	test.each([3, null, [1], 'a project'])('are refused for %j in the place of a project', (row) => {
		const attempt = () => solveMatchingGrants({ projects: [row] as unknown as Project[] });
		expect(attempt).toThrow(RangeError);
		expect(attempt).toThrow('projects[0]');
	});
});
