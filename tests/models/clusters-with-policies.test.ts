import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solvers } from '../../src/lib/models/index.ts';
import { solveClustersWithPolicies } from '../../src/lib/models/clusters/with-policies.ts';
import { anySectors } from './random-sectors.ts';

describe('the clusters with their policies', () => {
	test('answer as the single solvers do', () => {
		const solution = solveClustersWithPolicies();
		expect(solution).toMatchObject(solvers.clusters());
		expect(solution.shift).toEqual(solvers['cluster-shift']({ toCoordinated: true }));
		expect(solution.tariff).toEqual(solvers['cluster-tariff']({ tariff: 0 }));
		expect(solution.current).toMatchObject({ sector: 1, coordinated: false, isEquilibrium: true });
		expect(solution.drift.path[0]).toMatchObject({ sector: 1, coordinated: true, wage: 1 });
	});

	test('work for any number of sectors, without those that are not there', () => {
		fc.assert(
			fc.property(anySectors, (sectors) => {
				const solution = solveClustersWithPolicies(sectors);
				const count = sectors.southProductivity.length;
				expect(solution.shift === null).toBe(count < 3);
				expect(solution.tariff === null).toBe(count < 3);
				expect(solution.drift.path).toHaveLength(41);
			})
		);
	});

	test('ask every policy at the same world prices', () => {
		fc.assert(
			fc.property(anySectors, fc.boolean(), (sectors, currentCoordinated) => {
				const priceShifters = sectors.southProductivity.map((_, at) => 0.6 + 0.2 * at);
				const solution = solveClustersWithPolicies({
					...sectors,
					priceShifters,
					currentCoordinated,
					targetSector: 1,
					targetCoordinated: true,
					protectedSector: 2
				});
				const { current, shift, tariff, drift } = solution;
				expect(shift?.wageBefore).toBeCloseTo(current.wage, 12);
				expect(tariff?.wage).toBeCloseTo(current.wage, 12);
				expect(drift.path[0]?.wage).toBeCloseTo(shift?.wageAfter ?? NaN, 12);
			})
		);
	});

	test('have no tariff on what South itself exports', () => {
		expect(solveClustersWithPolicies({ protectedSector: 1 }).tariff).toBeNull();
	});

	test('are refused for a current sector that does not exist', () => {
		expect(() => solveClustersWithPolicies({ currentSector: 5 })).toThrow(/currentSector.*4.*5/);
	});
});
