import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveClusterShift } from '../../src/lib/models/cluster-shift/solve.ts';
import { solveClusters } from '../../src/lib/models/clusters/solve.ts';
import { anySectors, orderedSectors } from './random-sectors.ts';

describe('the cluster shift', () => {
	test('from sector 1 uncoordinated ranks: coordinate, move and coordinate, stay, move alone', () => {
		fc.assert(
			fc.property(orderedSectors, (sectors) => {
				const from = { ...sectors, fromSector: 1, fromCoordinated: false };
				const { conditionOneRatios, conditionOneBound, assumptionTwoHolds } =
					solveClusters(sectors);
				if (!assumptionTwoHolds) return;
				const coordinate = solveClusterShift({ ...from, toSector: 1, toCoordinated: true });
				expect(coordinate.wageRatio).toBeCloseTo(conditionOneBound, 9);
				for (let toSector = 2; toSector <= sectors.southProductivity.length; toSector++) {
					const together = solveClusterShift({ ...from, toSector, toCoordinated: true });
					const alone = solveClusterShift({ ...from, toSector, toCoordinated: false });
					const ratio = conditionOneRatios[toSector - 1] ?? NaN;
					expect(coordinate.wageAfter).toBeGreaterThan(together.wageAfter);
					expect(alone.wageAfter).toBeLessThan(alone.wageBefore);
					expect(alone.sustainingSubsidyPerWorker).toBeCloseTo(-alone.wageChange, 12);
					if (Math.abs(ratio - conditionOneBound) < 1e-9) continue;
					expect(together.raisesWage).toBe(ratio < conditionOneBound);
				}
			}),
			{ numRuns: 200 }
		);
	});

	test('reaches an equilibrium exactly where the clusters have one, or needs a subsidy', () => {
		fc.assert(
			fc.property(anySectors, fc.boolean(), fc.boolean(), (sectors, toCoordinated, shifted) => {
				const priceShifters = shifted ? sectors.northProductivity : null;
				const { equilibria } = solveClusters({ ...sectors, priceShifters });
				const toSector = sectors.southProductivity.length;
				const move = { ...sectors, priceShifters, fromSector: 1, toSector, toCoordinated };
				const { targetIsEquilibrium, sustainingSubsidyPerWorker } = solveClusterShift(move);
				const listed = equilibria.some(
					({ sector, coordinated }) => sector === toSector && coordinated === toCoordinated
				);
				expect(targetIsEquilibrium).toBe(listed);
				expect(sustainingSubsidyPerWorker > 1e-9).toBe(!listed);
			}),
			{ numRuns: 200 }
		);
	});

	test('to where South is already changes nothing', () => {
		const stay = solveClusterShift({ toSector: 1 });
		expect(stay).toMatchObject({ wageChange: 0, wageRatio: 1, raisesWage: false });
	});

	test('is refused for a sector that does not exist', () => {
		expect(() => solveClusterShift({ fromSector: 5 })).toThrow(/fromSector.*1 to 4.*5/);
		expect(() => solveClusterShift({ toSector: 7 })).toThrow(/toSector.*1 to 4.*7/);
	});
});
