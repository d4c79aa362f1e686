import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProjectOutcome } from '../../src/lib/models/joint-project/equilibria.ts';
import {
	jointProjectParameters,
	type JointProjectParameters
} from '../../src/lib/models/joint-project/parameters.ts';
import { solveJointProject } from '../../src/lib/models/joint-project/solve.ts';
import { randomParameters } from './random-parameters.ts';

const projects = randomParameters(jointProjectParameters).map((project) => ({
	...project,
	firstSideRevenueAlone: Math.min(project.firstSideRevenueAlone, project.firstSideRevenue),
	secondSideRevenueAlone: Math.min(project.secondSideRevenueAlone, project.secondSideRevenue)
}));

const outcomes: readonly (readonly [ProjectOutcome, first: boolean, second: boolean])[] = [
	['both', true, true],
	['neither', false, false],
	['only-first', true, false],
	['only-second', false, true]
];

/** What each side earns less what it pays. */
function payoffs(project: JointProjectParameters, first: boolean, second: boolean) {
	const ofFirst = second ? project.firstSideRevenue : project.firstSideRevenueAlone;
	const ofSecond = first ? project.secondSideRevenue : project.secondSideRevenueAlone;
	return [
		first ? ofFirst - project.firstSideCost : 0,
		second ? ofSecond - project.secondSideCost : 0
	] as const;
}

function isEquilibrium(project: JointProjectParameters, first: boolean, second: boolean) {
	const [mine, yours] = payoffs(project, first, second);
	const [mineOtherwise] = payoffs(project, !first, second);
	const [, yoursOtherwise] = payoffs(project, first, !second);
	return mine >= mineOtherwise && yours >= yoursOtherwise;
}

describe('the joint project', () => {
	test('reports exactly the outcomes that no side would rather leave', () => {
		fc.assert(
			fc.property(projects, (project) => {
				const sustained = outcomes.filter(([, ...choices]) => isEquilibrium(project, ...choices));
				expect(solveJointProject(project).pureEquilibria).toEqual(sustained.map(([name]) => name));
			}),
			{ numRuns: 1000 }
		);
	});

	test('mixes exactly where each side is made indifferent by the other', () => {
		fc.assert(
			fc.property(projects, (project) => {
				const { mixedEquilibrium } = solveJointProject(project);
				const signs = [
					payoffs(project, true, true)[0],
					payoffs(project, true, true)[1],
					-payoffs(project, true, false)[0],
					-payoffs(project, false, true)[1]
				];
				expect(mixedEquilibrium !== null).toBe(signs.every((gain) => gain > 0));
				if (!mixedEquilibrium) return;
				const { firstSideProbability: p1, secondSideProbability: p2 } = mixedEquilibrium;
				const ofFirst =
					p2 * payoffs(project, true, true)[0] + (1 - p2) * payoffs(project, true, false)[0];
				const ofSecond =
					p1 * payoffs(project, true, true)[1] + (1 - p1) * payoffs(project, false, true)[1];
				expect(ofFirst).toBeCloseTo(0, 9);
				expect(ofSecond).toBeCloseTo(0, 9);
			}),
			{ numRuns: 1000 }
		);
	});

	test('finds the outcome with the largest sum, and names the failure by it', () => {
		fc.assert(
			fc.property(projects, (project) => {
				const { best, failure, pureEquilibria, welfare } = solveJointProject(project);
				const sums = outcomes.map(([name, ...choices]) => {
					const [mine, yours] = payoffs(project, ...choices);
					return { name, sum: mine + yours };
				});
				const largest = Math.max(...sums.map(({ sum }) => sum));
				expect(best).toBe(sums.find(({ sum }) => sum === largest)?.name);
				expect(Object.values(welfare)).toEqual(sums.map(({ sum }) => sum));
				if (failure === 'multiple-equilibria')
					expect(pureEquilibria.slice(0, 2)).toEqual(['both', 'neither']);
				expect(failure === 'unique-inefficient').toBe(
					best === 'both' && !pureEquilibria.includes('both')
				);
			}),
			{ numRuns: 1000 }
		);
	});

	test('lets side 1 lead by looking one move ahead; then no case of several equilibria is left', () => {
		fc.assert(
			fc.property(projects, (project) => {
				const { firstSideLeads, failure } = solveJointProject(project);
				const answer = (first: boolean) => payoffs(project, first, true)[1] > 0;
				const invests = payoffs(project, true, answer(true))[0] > 0;
				expect(firstSideLeads).toEqual({
					firstSideInvests: invests,
					secondSideInvests: answer(invests)
				});
				if (failure === 'multiple-equilibria')
					expect(firstSideLeads).toEqual({ firstSideInvests: true, secondSideInvests: true });
			}),
			{ numRuns: 1000 }
		);
	});

	test('calls a transfer feasible exactly if both sides can then gain by doing it together', () => {
		fc.assert(
			fc.property(projects, (project) => {
				const { transferNeeded, transferFeasible, welfare } = solveJointProject(project);
				const [mine, yours] = payoffs(project, true, true);
				expect(transferNeeded).toEqual({
					firstSide: Math.max(0, -mine),
					secondSide: Math.max(0, -yours)
				});
				const needsNone = mine >= 0 && yours >= 0;
				expect(transferFeasible).toBe(needsNone || welfare.both >= 0);
			}),
			{ numRuns: 1000 }
		);
	});

	test('weighs mistakes: the risk-dominant outcome has the larger product of losses', () => {
		fc.assert(
			fc.property(projects, (project) => {
				const { riskDominant, mixedEquilibrium } = solveJointProject(project);
				if (!mixedEquilibrium) return;
				const { firstSideProbability: p1, secondSideProbability: p2 } = mixedEquilibrium;
				// A side needs less faith in the other to invest than to stay out.
				const faith = 1 - p1 - p2;
				if (Math.abs(faith) < 1e-9) expect(riskDominant).toBe('tie');
				else expect(riskDominant).toBe(faith > 0 ? 'both' : 'neither');
			}),
			{ numRuns: 1000 }
		);
	});

	test('is indifferent on the edges: every outcome sustains itself where nothing is at stake', () => {
		const nothing = Object.fromEntries(
			Object.keys(jointProjectParameters).map((name) => [name, 0])
		);
		expect(solveJointProject(nothing)).toMatchObject({
			pureEquilibria: ['both', 'neither', 'only-first', 'only-second'],
			mixedEquilibrium: null,
			best: 'both',
			failure: 'none',
			riskDominant: 'tie',
			firstSideLeads: { firstSideInvests: false, secondSideInvests: false },
			transferFeasible: true
		});
	});

	test('does not count rounding as a loss', () => {
		const exact = { firstSideRevenue: 0.1 + 0.2, firstSideCost: 0.3, secondSideRevenue: 6 };
		expect(solveJointProject({ ...exact, firstSideRevenueAlone: 0.3 }).pureEquilibria).toEqual([
			'both',
			'neither'
		]);
	});

	test('judges each side by its own amounts, however large those of the other', () => {
		expect(solveJointProject({ firstSideRevenue: 1e14 })).toMatchObject({
			pureEquilibria: ['both', 'neither'],
			failure: 'multiple-equilibria',
			firstSideLeads: { firstSideInvests: true, secondSideInvests: true }
		});
		expect(solveJointProject({ firstSideRevenue: 1e14 }).mixedEquilibrium).not.toBeNull();
	});

	test.each([
		['firstSideRevenueAlone', { firstSideRevenueAlone: 15.5 }],
		['secondSideRevenueAlone', { secondSideRevenueAlone: 9.5 }]
	])('throws if %s is above what is earned together', (name, project) => {
		expect(() => solveJointProject(project)).toThrow(RangeError);
		expect(() => solveJointProject(project)).toThrow(name);
	});
});
