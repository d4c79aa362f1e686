import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClustersParameters } from '../../src/lib/models/clusters/parameters.ts';
import { solveClusters } from '../../src/lib/models/clusters/solve.ts';
import { anySectors, orderedSectors } from './random-sectors.ts';

const anyEconomy: fc.Arbitrary<Partial<ClustersParameters>> = anySectors.chain((sectors) => {
	const count = sectors.southProductivity.length;
	const shifter = fc.integer({ min: 10, max: 30 }).map((step) => step / 20);
	return fc
		.option(fc.array(shifter, { minLength: count, maxLength: count }))
		.map((priceShifters) => ({ ...sectors, priceShifters }));
});

/** What one worker makes in a sector, at the price that coordinated North sets there. */
function earnings(economy: Partial<ClustersParameters>, position: number, coordinated: boolean) {
	const at = (list?: readonly number[] | null) => list?.[position] ?? 1;
	const factor = at(economy.coordinationFactor);
	const price = at(economy.priceShifters) / factor / at(economy.northProductivity);
	return (coordinated ? factor : 1) * at(economy.southProductivity) * price;
}

/** Every sector and status from which no worker gains by leaving alone, as "2 coordinated". */
function equilibriaByBruteForce(economy: Partial<ClustersParameters>): string[] {
	const positions = (economy.southProductivity ?? []).map((_, position) => position);
	return positions
		.flatMap((position) => [true, false].map((coordinated) => ({ position, coordinated })))
		.filter(({ position, coordinated }) => {
			const stay = earnings(economy, position, coordinated);
			return positions.every(
				(other) => other === position || earnings(economy, other, false) <= stay * (1 + 1e-10)
			);
		})
		.map(({ position, coordinated }) => name(position + 1, coordinated))
		.sort();
}

function name(sector: number, coordinated: boolean): string {
	return `${sector} ${coordinated ? 'coordinated' : 'uncoordinated'}`;
}

describe('the clusters', () => {
	test('are in exactly the equilibria that brute force over sectors and statuses finds', () => {
		fc.assert(
			fc.property(anyEconomy, (economy) => {
				const { equilibria } = solveClusters(economy);
				const names = equilibria.map(({ sector, coordinated }) => name(sector, coordinated));
				expect([...names].sort()).toEqual(equilibriaByBruteForce(economy));
				for (const { sector, coordinated, wage } of equilibria)
					expect(wage).toBeCloseTo(earnings(economy, sector - 1, coordinated), 12);
			}),
			{ numRuns: 500 }
		);
	});

	test('are ranked by falling wage, then sector, then coordinated first', () => {
		fc.assert(
			fc.property(anyEconomy, (economy) => {
				const { equilibria } = solveClusters(economy);
				equilibria.slice(1).forEach((after, position) => {
					const before = equilibria[position] ?? after;
					if (Math.abs(before.wage - after.wage) > 1e-9)
						expect(before.wage).toBeGreaterThan(after.wage);
					else if (before.sector !== after.sector) expect(before.sector).toBeLessThan(after.sector);
					else expect(before.coordinated).toBe(true);
				});
			}),
			{ numRuns: 300 }
		);
	});

	test('under both assumptions bear out every claim of the paper', () => {
		fc.assert(
			fc.property(orderedSectors, (economy) => {
				const solution = solveClusters(economy);
				const margins = solution.conditionOneRatios.map((ratio) =>
					Math.abs(ratio - solution.conditionOneBound)
				);
				if (!solution.assumptionTwoHolds || Math.min(...margins) < 1e-9) return;
				expect(solution.claims).toEqual({
					onlyUncoordinatedEquilibriumIsSectorOne: true,
					coordinatedSectorsMatchConditionOne: true,
					wageFallsWithSector: true,
					bestIsSectorOneCoordinated: true,
					worstIsSectorOneUncoordinated: true,
					footnoteThirtySevenHolds: true,
					conditionOneBreaksAssumptionTwo: false
				});
				const coordinated = solution.equilibria.filter((each) => each.coordinated);
				expect(coordinated).toHaveLength(solution.highestCoordinatedSector);
			}),
			{ numRuns: 300 }
		);
	});

	test('under assumption two need more than θ_1·r_k/r_1 of a sector with condition (1)', () => {
		fc.assert(
			fc.property(anySectors, (economy) => {
				const solution = solveClusters(economy);
				if (!solution.assumptionTwoHolds) return;
				solution.conditionOneStrict.slice(1).forEach((holds, position) => {
					const factor = economy.coordinationFactor[position + 1] ?? NaN;
					const bound = solution.coordinationFactorLowerBounds[position + 1] ?? NaN;
					if (!holds) return;
					expect(factor).toBeGreaterThan(bound);
					expect(bound).toBeGreaterThan(1);
				});
			}),
			{ numRuns: 300 }
		);
	});
});
