import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveClusterDrift } from '../../src/lib/models/cluster-drift/solve.ts';
import { solveClusters } from '../../src/lib/models/clusters/solve.ts';
import { orderedSectors } from './random-sectors.ts';

const drifts = fc
	.record({
		sectors: orderedSectors,
		growth: fc.array(
			fc.integer({ min: -10, max: 10 }).map((step) => step / 200),
			{ minLength: 6, maxLength: 6 }
		),
		pick: fc.nat(5)
	})
	.map(({ sectors, growth, pick }) => ({
		...sectors,
		advantageGrowth: growth.slice(0, sectors.southProductivity.length),
		sector: 1 + (pick % solveClusters(sectors).highestCoordinatedSector),
		years: 60
	}));

type Drift = typeof drifts extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** The economy as it has become after so many years. */
function afterYears({ advantageGrowth, ...drift }: Drift, years: number) {
	return solveClusters({
		southProductivity: drift.southProductivity.map(
			(south, position) => south * Math.exp((advantageGrowth[position] ?? 0) * years)
		),
		northProductivity: drift.northProductivity,
		coordinationFactor: drift.coordinationFactor
	});
}

describe('the cluster drift', () => {
	test('keeps the coordinated sector exactly as long as it is an equilibrium', () => {
		fc.assert(
			fc.property(drifts, (drift) => {
				const { path, switchYear } = solveClusterDrift(drift);
				for (const { year, sector, coordinated, wage } of path.filter((_, at) => at % 6 === 0)) {
					if (switchYear !== null && Math.abs(year - switchYear) < 1e-6) continue;
					const { equilibria } = afterYears(drift, year);
					const listed = equilibria.find(
						(each) => each.sector === sector && each.coordinated === coordinated
					);
					expect(listed?.wage).toBeCloseTo(wage, 9);
					if (!coordinated) expect(switchYear ?? Infinity).toBeLessThan(year);
				}
			})
		);
	});

	test('keeps the wage continuous at the switch and loses only the factor of the new sector', () => {
		fc.assert(
			fc.property(drifts, (drift) => {
				const solution = solveClusterDrift(drift);
				const { switchYear, switchSector, wageAtSwitch } = solution;
				if (switchYear === null || switchSector === null || switchYear > 1000) return;
				const economy = afterYears(drift, switchYear);
				const alone = economy.uncoordinatedValue[switchSector - 1] ?? NaN;
				const held = economy.coordinatedValue[drift.sector - 1] ?? NaN;
				expect(alone / held).toBeCloseTo(1, 9);
				expect((wageAtSwitch ?? NaN) / held).toBeCloseTo(1, 9);
				const factor = drift.coordinationFactor[switchSector - 1] ?? NaN;
				expect((solution.wageIfRecoordinatedAtSwitch ?? NaN) / alone).toBeCloseTo(factor, 9);
			})
		);
	});

	test('never switches if no rival grows faster', () => {
		expect(solveClusterDrift({ advantageGrowth: [0.01, 0.01, 0.01], years: 3 })).toEqual({
			switchYear: null,
			switchSector: null,
			wageAtSwitch: null,
			wageIfRecoordinatedAtSwitch: null,
			path: [0, 1, 2, 3].map((year) => ({
				year,
				sector: 2,
				coordinated: true,
				wage: 0.9 * Math.exp(0.01 * year)
			}))
		});
	});

	test('still shows the coordinated sector in the very year of the switch', () => {
		const growth = Math.log(1.35) / 10;
		const { switchYear, path } = solveClusterDrift({ advantageGrowth: [growth, 0, 0], years: 11 });
		expect(switchYear).toBeCloseTo(10, 12);
		expect(path.map(({ coordinated }) => coordinated)).toEqual([...Array(11).fill(true), false]);
	});

	test('switches at once where the sector is tied with a faster rival, or is no equilibrium', () => {
		const tied = {
			southProductivity: [1.5, 1],
			northProductivity: [1, 1],
			coordinationFactor: [1.5, 2]
		};
		const faster = { ...tied, advantageGrowth: [0.01, 0], sector: 2, years: 1 };
		expect(solveClusterDrift(faster)).toMatchObject({ switchYear: 0, switchSector: 1 });
		const slower = { ...faster, advantageGrowth: [-0.01, 0] };
		expect(solveClusterDrift(slower).switchYear).toBeNull();
		const beaten = { ...slower, southProductivity: [2, 1] };
		expect(solveClusterDrift(beaten)).toMatchObject({ switchYear: 0, switchSector: 1 });
	});

	test('has no wage at a switch so late that growth has passed every number', () => {
		const late = solveClusterDrift({ advantageGrowth: [0.0300001, 0.03, 0], years: 1 });
		expect(late.switchYear).toBeGreaterThan(1e6);
		expect(late).toMatchObject({ wageAtSwitch: null, wageIfRecoordinatedAtSwitch: null });
	});

	test('of no years is its start', () => {
		expect(solveClusterDrift({ years: 0 }).path).toEqual([
			{ year: 0, sector: 2, coordinated: true, wage: 0.9 }
		]);
	});

	test.each([
		['growth of too few sectors', { advantageGrowth: [0.02] }, /advantageGrowth.*\(3\).*1/],
		['a sector that does not exist', { sector: 4 }, /sector.*1 to 3.*4/]
	])('is refused with %s', (_, given, message) => {
		expect(() => solveClusterDrift(given)).toThrow(RangeError);
		expect(() => solveClusterDrift(given)).toThrow(message);
	});
});
