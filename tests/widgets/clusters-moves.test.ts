import { describe, expect, test } from 'vitest';
import { clusters as model } from '../../src/lib/models/clusters/model.ts';
import { checkParameters } from '../../src/lib/models/parameters.ts';
import type { ClustersWithPoliciesParameters } from '../../src/lib/models/clusters/policy-parameters.ts';
import { driftLines } from '../../src/lib/widgets/clusters/drift-lines.ts';
import { driftOn } from '../../src/lib/widgets/clusters/drift-on.ts';
import { movesFrom } from '../../src/lib/widgets/clusters/moves.ts';
import { bestAlone, placeAt } from '../../src/lib/widgets/clusters/places.ts';
import { playDrift } from '../../src/lib/widgets/clusters/play.ts';
import { clustersPresets } from '../../src/lib/widgets/clusters/presets.ts';
import { rungsOf } from '../../src/lib/widgets/clusters/rungs.ts';
import { spread } from '../../src/lib/widgets/clusters/spread.ts';
import { tariffOffer } from '../../src/lib/widgets/clusters/tariff-offer.ts';

describe('moves from the uncoordinated equilibrium', () => {
	const { parameters, solution } = stateOf(clustersPresets.four);
	const [coordinate, together, alone] = movesFrom(solution, parameters).map(({ to }) => to);

	test('rank as the paper says: coordinate, move and coordinate, stay, move alone', () => {
		const wages = [coordinate, together, solution.current, alone].map((place) => place?.wage);
		expect(wages).toEqual([...wages].sort((one, other) => Number(other) - Number(one)));
	});

	test('agree with the solver of shifts on the wage and the lasting subsidy', () => {
		const shift = model.solve({ ...parameters, targetCoordinated: false }).shift;
		expect(alone?.wage).toBeCloseTo(shift?.wageAfter ?? NaN, 12);
		expect(alone?.subsidy).toBeCloseTo(shift?.sustainingSubsidyPerWorker ?? NaN, 12);
		expect(alone?.standing).toBe('none');
	});

	test('carry South to the place they promise', () => {
		for (const { to, patch } of movesFrom(solution, parameters)) {
			const after = model.solve({ ...parameters, ...patch });
			expect(after.current.wage).toBeCloseTo(to?.wage ?? NaN, 12);
			expect(after.current.isEquilibrium).toBe(to?.standing !== 'none');
			expect(after.tariff === null).toBe(false);
		}
	});
});

test('a place held by a subsidy is left, once it ends, for where a lone worker earns most', () => {
	const { parameters, solution } = stateOf({ ...clustersPresets.four, currentSector: 3 });
	const withdrawal = movesFrom(solution, parameters).at(-1);
	expect(withdrawal).toMatchObject({
		kind: 'withdraw',
		from: { standing: 'none' },
		to: { sector: 1, coordinated: false, standing: 'strict' }
	});
});

test('no move leads to a sector that does not exist', () => {
	const { parameters, solution } = stateOf({ ...clustersPresets.noGain, targetSector: 3 });
	expect(movesFrom(solution, parameters).map(({ to }) => to === null)).toEqual([
		false,
		true,
		true,
		false
	]);
});

test('a bar reaches the line exactly if its sector lasts once coordinated', () => {
	for (const preset of Object.values(clustersPresets)) {
		const { solution } = stateOf(preset);
		const { value } = bestAlone(solution);
		solution.coordinatedValue.forEach((wage, index) => {
			const lasts = placeAt(solution, index + 1, true).standing !== 'none';
			expect(lasts).toBe(wage >= value - 1e-12);
		});
	}
});

test('the ladder ranks equilibria by wage and adds the places that do not last', () => {
	const { parameters, solution } = stateOf(clustersPresets.tie);
	const rungs = rungsOf(solution, parameters, movesFrom(solution, parameters));
	expect(rungs.map(({ rank }) => rank)).toEqual([1, 2, 2, null]);
	expect(rungs.filter(({ here }) => here)).toHaveLength(1);
});

describe('the tariff on offer', () => {
	test('is the least that makes the good at home, and lowers real income, not the wage', () => {
		const { parameters, solution } = stateOf(clustersPresets.four);
		const offer = tariffOffer(solution, parameters);
		expect(offer).toMatchObject({ tariff: 0.6, employment: 0.25, inForce: false });
		expect(offer?.wage).toBe(solution.current.wage);
		expect(offer?.incomeRatio).toBeCloseTo(0.8891397050194614, 12);
	});

	test('is none where South stands only by a subsidy', () => {
		const { parameters, solution } = stateOf({ ...clustersPresets.four, currentSector: 2 });
		expect(tariffOffer(solution, parameters)).toBeNull();
	});
});

describe('drifting advantage', () => {
	test('ends coordination in the year of the solver, with no fall of the wage', () => {
		const { parameters, solution } = stateOf(clustersPresets.drifting);
		const { coordinated, alone, outside, leaves } = driftLines(solution, parameters);
		expect(leaves?.year).toBeCloseTo(15.005229622516907, 9);
		expect(alone[0]?.y).toBeCloseTo(coordinated.at(-1)?.y ?? NaN, 12);
		expect(outside.at(-1)?.y).toBeCloseTo(coordinated.at(-1)?.y ?? NaN, 12);
	});

	test('forgoes coordination from the start where there is none', () => {
		const { parameters, solution } = stateOf(clustersPresets.four);
		const { coordinated, alone, forgone } = driftLines(solution, parameters);
		expect(coordinated).toEqual([]);
		expect((forgone[0]?.y ?? NaN) / (alone[0]?.y ?? NaN)).toBeCloseTo(1.5, 12);
	});

	test('plays year by year to the wages of the path', () => {
		const { parameters, solution } = stateOf(clustersPresets.drifting);
		const { frames } = playDrift(parameters);
		expect(frames).toHaveLength(solution.drift.path.length);
		frames.forEach(({ time, value, patch }, year) => {
			const expected = solution.drift.path[year];
			expect(time).toBe(year);
			expect(value).toBeCloseTo(expected?.wage ?? NaN, 4);
			expect(patch.currentSector).toBe(expected?.sector);
			expect(patch.currentCoordinated).toBe(expected?.coordinated);
		});
	});

	test('leaves a sector that pays a lone worker less than another', () => {
		const { parameters, solution } = stateOf({ ...clustersPresets.four, currentSector: 4 });
		expect(driftOn(solution, parameters, 0)).toMatchObject({
			currentSector: 1,
			currentCoordinated: false
		});
	});
});

test('labels spread keep their distance and their order', () => {
	expect(spread([10, 12, 13, 90], 10, 0, 100)).toEqual([10, 20, 30, 90]);
	expect(spread([95, 96, 97], 10, 0, 100)).toEqual([80, 90, 100]);
});

function stateOf(given: Partial<ClustersWithPoliciesParameters>) {
	const parameters = checkParameters(model.parameters, given);
	return { parameters, solution: model.solve(parameters) };
}
