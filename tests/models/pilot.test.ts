import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pilotCurve } from '../../src/lib/models/pilot/curves.ts';
import { pilotParameters } from '../../src/lib/models/pilot/parameters.ts';
import { pilotRange } from '../../src/lib/models/pilot/range.ts';
import { solvePilot } from '../../src/lib/models/pilot/solve.ts';
import { randomParameters } from './random-parameters.ts';

const drawn = randomParameters(pilotParameters);

describe('the pilot', () => {
	test('is worth what the tree of chances says', () => {
		fc.assert(
			fc.property(drawn, (project) => {
				const { successProbability: chance, projectValue, scaleUpCost, pilotCost } = project;
				const atOnce = chance * (projectValue - scaleUpCost) + (1 - chance) * (0 - scaleUpCost);
				const known = [
					[chance, Math.max(0, projectValue - scaleUpCost)],
					[1 - chance, 0]
				] as const;
				const first = known.reduce((sum, [weight, value]) => sum + weight * value, -pilotCost);
				const solution = solvePilot(project);
				expect(solution.directValue).toBeCloseTo(atOnce, 9);
				expect(solution.pilotFirstValue).toBeCloseTo(first, 9);
				expect(solution.bestValue).toBeCloseTo(Math.max(0, atOnce, first), 9);
			})
		);
	});

	test('is best exactly below the bound on its cost', () => {
		fc.assert(
			fc.property(drawn, (project) => {
				const { pilotBetter, pilotCostUpperBound } = solvePilot(project);
				const slack = pilotCostUpperBound - project.pilotCost;
				expect(pilotCostUpperBound).toBeGreaterThanOrEqual(0);
				if (Math.abs(slack) < 1e-9) expect(pilotBetter).toBe(false);
				else expect(pilotBetter).toBe(slack > 0);
			}),
			{ numRuns: 500 }
		);
	});

	test('pays exactly inside its range of chances', () => {
		fc.assert(
			fc.property(drawn, (project) => {
				const range = pilotRange(project);
				const { successProbability: chance } = project;
				const isEdge = range?.some((end) => Math.abs(end - chance) < 1e-9) ?? false;
				fc.pre(!isEdge);
				const inside = range !== null && chance > range[0] && chance < range[1];
				expect(solvePilot(project).pilotBetter).toBe(inside);
			}),
			{ numRuns: 500 }
		);
	});

	test('may cost most where the project would just be done without it', () => {
		const bound = pilotCurve('pilotCostUpperBound', {}, 100).map(({ y }) => y);
		expect(bound.indexOf(Math.max(...bound))).toBe(40);
		expect(bound.at(0)).toBe(0);
		expect(bound.at(-1)).toBe(0);
	});

	test('never pays if it cannot change what is done', () => {
		expect(solvePilot({ successProbability: 1, pilotCost: 0 }).pilotBetter).toBe(false);
		expect(solvePilot({ successProbability: 0, pilotCost: 0 }).pilotBetter).toBe(false);
		expect(solvePilot({ projectValue: 40, pilotCost: 0 }).pilotBetter).toBe(false);
	});
});
