import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	endOfLeg,
	placeOnLegs,
	trainingLegs
} from '../../src/lib/models/training-without-contracts/legs.ts';
import {
	trainingParameters,
	type TrainingParameters
} from '../../src/lib/models/training-without-contracts/parameters.ts';
import { solveTrainingWithoutContracts } from '../../src/lib/models/training-without-contracts/solve.ts';
import { randomParameters } from './random-parameters.ts';

const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
const place = fc.record({ x: share, y: share });

describe('the way of the training market', () => {
	test('ends in the corner that the solver says, or at the saddle', () => {
		fc.assert(
			fc.property(randomParameters(trainingParameters), place, (market, from) => {
				fc.pre(market.firmCost > 0 && market.workerCost > 0);
				const { at } = solveTrainingWithoutContracts(heldAt(market, from));
				const last = trainingLegs(market, from).at(-1);
				if (!last || at?.limit === 'saddle') return;
				const corner = at?.limit === 'full' ? 1 : 0;
				expect(endOfLeg(last)).toEqual({ x: corner, y: corner });
			})
		);
	});

	test('turns round where the side that was losing begins to gain', () => {
		const [race] = trainingLegs({}, { x: 0.9, y: 0.5 });
		expect(race?.aim).toEqual({ x: 0, y: 1 });
		expect(race && endOfLeg(race).y).toBeCloseTo(12 / 19, 12);
	});

	test('stays where both sides are indifferent', () => {
		const saddle = { x: 12 / 19, y: 12 / 19 };
		expect(trainingLegs({}, saddle)).toEqual([]);
		expect(placeOnLegs([], saddle, 3)).toEqual(saddle);
	});

	test('goes along at the speed of small steps of both sides', () => {
		const start = { x: 0.9, y: 0.5 };
		const legs = trainingLegs({}, start);
		let shares = start;
		const step = 1e-4;
		for (let time = 0; time < 1.5; time += step) {
			const { at } = solveTrainingWithoutContracts(heldAt({}, shares));
			const firms = (at?.firmGain ?? 0) > 0 ? 1 : 0;
			const workers = (at?.workerGain ?? 0) > 0 ? 1 : 0;
			shares = {
				x: shares.x + step * (firms - shares.x),
				y: shares.y + step * (workers - shares.y)
			};
		}
		expect(placeOnLegs(legs, start, 1.5).x).toBeCloseTo(shares.x, 3);
		expect(placeOnLegs(legs, start, 1.5).y).toBeCloseTo(shares.y, 3);
	});
});

function heldAt(market: Partial<TrainingParameters>, { x, y }: { x: number; y: number }) {
	return { ...market, modernFirmShare: x, trainedWorkerShare: y };
}
