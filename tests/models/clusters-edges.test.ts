import { describe, expect, test } from 'vitest';
import { solveClusters } from '../../src/lib/models/clusters/solve.ts';

describe('the clusters at their edges', () => {
	test('at equality in condition (1) pay the worst wage, weakly', () => {
		const { equilibria } = solveClusters({
			southProductivity: [1.5, 1, 0.6],
			northProductivity: [1, 1, 1],
			coordinationFactor: [1.5, 1.8, 2]
		});
		const tie = equilibria.find(({ sector }) => sector === 2);
		expect(tie).toMatchObject({ coordinated: true, strict: false });
		expect(tie?.wage).toBeCloseTo(equilibria.find((each) => !each.coordinated)?.wage ?? NaN, 12);
	});

	test('pay a coordinated sector its raw advantage, whatever coordination brings', () => {
		const wages = (coordinationFactor: number[]) =>
			solveClusters({ coordinationFactor })
				.equilibria.filter(({ coordinated }) => coordinated)
				.map(({ wage }) => wage);
		const start = wages([1.5, 1.6, 1.8, 2]);
		wages([1.5, 1.7, 2.5, 3]).forEach((wage, rank) => expect(wage).toBeCloseTo(start[rank] ?? NaN));
	});

	test('lose coordinated sectors as sector 1 pulls ahead, gain them as its factor grows', () => {
		const highest = (change: object) => solveClusters(change).highestCoordinatedSector;
		expect(highest({ southProductivity: [1.2, 0.9, 0.75, 0.5] })).toBeLessThan(highest({}));
		const largerFactor = solveClusters({ coordinationFactor: [2.1, 2.1, 2.2, 2.3] });
		expect(largerFactor.highestCoordinatedSector).toBeGreaterThan(highest({}));
		expect(largerFactor.equilibria.at(-1)?.wage).toBeLessThan(
			solveClusters().equilibria.at(-1)?.wage ?? NaN
		);
	});

	test('weigh prices by spending shares in the real wage', () => {
		const { priceIndex, prices, equilibria } = solveClusters({
			spendingShares: [0.4, 0.3, 0.2, 0.1]
		});
		const [a = NaN, b = NaN, c = NaN, d = NaN] = prices;
		expect(priceIndex).toBeCloseTo(a ** 0.4 * b ** 0.3 * c ** 0.2 * d ** 0.1, 12);
		for (const { wage, realWage } of equilibria) expect(realWage).toBeCloseTo(wage / priceIndex);
	});

	test.each([
		['one sector', { southProductivity: [1] }, /southProductivity.*at least 2.*1/],
		['a list too short', { northProductivity: [1, 1] }, /northProductivity.*\(4\).*2/],
		['a list too long', { coordinationFactor: [1, 1, 1, 1, 1] }, /coordinationFactor.*\(4\).*5/],
		['shifters too few', { priceShifters: [1] }, /priceShifters.*\(4\).*1/],
		['shares of more than all', { spendingShares: [0.3, 0.3, 0.3, 0.3] }, /spendingShares.*1\.2/]
	])('are refused with %s', (_, given, message) => {
		expect(() => solveClusters(given)).toThrow(RangeError);
		expect(() => solveClusters(given)).toThrow(message);
	});
});
