import { describe, expect, test } from 'vitest';
import { trainingBasinBorder } from '../../src/lib/models/training-without-contracts/curves.ts';
import { solveTrainingWithoutContracts } from '../../src/lib/models/training-without-contracts/solve.ts';

const limitFrom = (modernFirmShare: number, trainedWorkerShare: number, market: object = {}) =>
	solveTrainingWithoutContracts({ ...market, modernFirmShare, trainedWorkerShare }).at?.limit;

describe('training without contracts at its edges', () => {
	test('has no tipping share of the other side for a side that gets nothing', () => {
		expect(solveTrainingWithoutContracts({ workerBargainingPower: 0 })).toMatchObject({
			tippingModernFirmShare: null,
			fullIsEquilibrium: false
		});
		expect(solveTrainingWithoutContracts({ workerBargainingPower: 1 })).toMatchObject({
			tippingTrainedWorkerShare: null,
			fullIsEquilibrium: false
		});
		expect(limitFrom(1, 1, { workerBargainingPower: 0 })).toBe('none');
		expect(limitFrom(1, 1, { workerBargainingPower: 1 })).toBe('none');
		const weakFirms = solveTrainingWithoutContracts({ workerBargainingPower: 1 });
		expect(trainingBasinBorder(weakFirms)).toBeNull();
	});

	test('is not evaluated unless both shares are given', () => {
		expect(solveTrainingWithoutContracts({ modernFirmShare: 0.5 }).at).toBeNull();
		expect(solveTrainingWithoutContracts({ trainedWorkerShare: 0.5 }).at).toBeNull();
	});

	test('goes to the corner from the corner, and rests on the saddle', () => {
		expect(limitFrom(0, 0)).toBe('none');
		expect(limitFrom(1, 1)).toBe('full');
		const saddle = solveTrainingWithoutContracts();
		const { tippingModernFirmShare: firms, tippingTrainedWorkerShare: workers } = saddle;
		expect(limitFrom(firms ?? NaN, workers ?? NaN)).toBe('saddle');
	});

	test('goes where the moving side goes if the other is just indifferent', () => {
		const firms = solveTrainingWithoutContracts().tippingModernFirmShare ?? NaN;
		expect(limitFrom(firms, 0.9)).toBe('full');
		expect(limitFrom(firms, 0.1)).toBe('none');
		expect(limitFrom(0.9, firms)).toBe('full');
		expect(limitFrom(0.1, firms)).toBe('none');
	});

	test('reaches full investment from any start that helps a side whose choice costs nothing', () => {
		const free = { workerCost: 0 };
		expect(solveTrainingWithoutContracts(free).tippingModernFirmShare).toBe(0);
		expect(limitFrom(0.01, 0, free)).toBe('full');
		expect(limitFrom(0, 0.1, free)).toBe('none');
		const bothFree = { firmCost: 0, workerCost: 0 };
		expect(limitFrom(0.01, 0.01, bothFree)).toBe('full');
		expect(limitFrom(0, 0, bothFree)).toBe('none');
	});

	test('never gets to a full investment that only just pays, unless it starts there', () => {
		const barely = {
			firmCost: 2,
			workerCost: 4,
			contactProbability: 1,
			workerBargainingPower: 0.4
		};
		expect(solveTrainingWithoutContracts(barely)).toMatchObject({
			tippingModernFirmShare: 1,
			fullIsEquilibrium: true,
			fullRiskDominant: false
		});
		expect(limitFrom(0.99, 0.99, barely)).toBe('none');
		expect(limitFrom(1, 1, barely)).toBe('full');
	});

	test('has a band of one bargaining power if the gain just covers both costs', () => {
		const tight = { firmCost: 5.7, workerCost: 3.8, workerBargainingPower: 0.4 };
		expect(solveTrainingWithoutContracts(tight)).toMatchObject({
			bandExists: true,
			fullIsEquilibrium: true,
			plannerChoosesFull: false,
			fullRiskDominant: false
		});
	});
});
