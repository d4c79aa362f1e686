import { describe, expect, test } from 'vitest';
import { solveThickMarket } from '../../src/lib/models/thick-market/solve.ts';

describe('the thick market at its edges', () => {
	test('puts the tipping share exactly at 0 or 1 on the knife edges, whatever the exponent', () => {
		for (const matchingExponent of [0.1, 1, 3]) {
			const low = { matchingExponent, firmCost: 4, workerCost: 3, separationProbability: 0.3 };
			expect(solveThickMarket(low)).toMatchObject({ regime: 'knife-edge', tippingShare: 0 });
			const high = { ...low, firmCost: 6.5, workerCost: 3.2 };
			expect(solveThickMarket(high)).toMatchObject({ regime: 'knife-edge', tippingShare: 1 });
		}
	});

	test('calls it a knife edge if nobody ever cares: no separation, cost equal to gain', () => {
		expect(solveThickMarket({ separationProbability: 0, matchGain: 6 })).toMatchObject({
			regime: 'knife-edge',
			tippingShare: null,
			equilibria: [
				{ share: 0, strict: false, stable: false },
				{ share: 1, strict: false, stable: false }
			]
		});
	});

	test('keeps a tiny tipping share apart from the corner that it makes stable', () => {
		const nearlyConstant = { matchingExponent: 0.05, firmCost: 2.5, workerCost: 2.6 };
		const { tippingShare, equilibria } = solveThickMarket(nearlyConstant);
		expect(tippingShare).toBeLessThan(1e-12);
		expect(equilibria.map(({ kind, stable }) => [kind, stable])).toEqual([
			['none', true],
			['interior', false],
			['full', true]
		]);
	});

	test.each([
		['partners found for sure', { contactProbability: 1 }, 0.4, 1],
		['a cost above the gain', { firmCost: 9, workerCost: 9 }, 0, 0],
		[
			'a cost above the gain, partners found for sure',
			{ firmCost: 12, contactProbability: 1 },
			0,
			0
		],
		[
			'a cost equal to the gain, partners found for sure',
			{ firmCost: 7, contactProbability: 1 },
			0,
			0
		]
	])('keeps the bounds of separation in [0, 1]: %s', (_, market, lower, upper) => {
		const { separationLowerBound, separationUpperBound } = solveThickMarket(market);
		expect(separationLowerBound).toBeCloseTo(lower, 12);
		expect(separationUpperBound).toBe(upper);
	});
});
