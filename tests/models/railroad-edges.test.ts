import { describe, expect, test } from 'vitest';
import { solveRailroad } from '../../src/lib/models/railroad/solve.ts';

describe('the railroad at its edges', () => {
	test('rejects a railroad that leaves no labour once every sector has its factory', () => {
		const attempt = () =>
			solveRailroad({ railroadLabour: 50, lowestFixedLabour: 20, fixedLabourSpread: 60 });
		expect(attempt).toThrow(RangeError);
		expect(attempt).toThrow('railroadLabour');
	});

	test.each([
		['alike', 0],
		['different', 20]
	])(
		'finds no use and no fee if not even the first user gains, users %s',
		(_, fixedLabourSpread) => {
			const useless = { lowestFixedLabour: 60, railroadLabour: 25, fixedLabourSpread };
			expect(solveRailroad(useless)).toMatchObject({
				plannerShare: 0,
				optimisticShare: 0,
				optimisticFee: null,
				optimisticProfit: -25,
				cautiousShare: 0,
				cautiousProfit: -25,
				welfareGain: -25,
				outcome: 'not-worthwhile'
			});
		}
	);

	test('sets all limits to 0 if factories do not pay even with a free railroad', () => {
		const useless = { factoryProductivity: 2, lowestFixedLabour: 50, railroadLabour: 0 };
		expect(solveRailroad(useless)).toMatchObject({
			outcome: 'not-worthwhile',
			railroadLabourSocialLimit: 0,
			railroadLabourOptimisticLimit: 0,
			railroadLabourCautiousLimit: 0
		});
	});

	test('stops a limit where the labour force runs out', () => {
		const productive = {
			factoryProductivity: 50,
			lowestFixedLabour: 0,
			fixedLabourSpread: 190,
			railroadLabour: 1
		};
		expect(solveRailroad(productive).railroadLabourSocialLimit).toBe(5);
	});

	test('stands on a knife edge at a fee that the first or the last user just affords', () => {
		const { userSurplusAtNone, userSurplusAtFull } = solveRailroad();
		const first = solveRailroad({ fee: userSurplusAtNone }).equilibria;
		expect(first?.map(({ share, strict, stable }) => [share, strict, stable])).toEqual([
			[0, false, false],
			[1, true, true]
		]);
		const last = solveRailroad({ fee: userSurplusAtFull }).equilibria;
		expect(last?.map(({ share, strict, stable }) => [share, strict, stable])).toEqual([
			[0, true, true],
			[1, false, false]
		]);
	});

	test('finds the one use at which a fee just touches the least that a user gains', () => {
		const uShaped = {
			factoryProductivity: 4,
			lowestFixedLabour: 5,
			fixedLabourSpread: 60,
			railroadLabour: 30
		};
		const { leastSurplusShare, cautiousProfit } = solveRailroad(uShaped);
		const { equilibria } = solveRailroad({ ...uShaped, fee: cautiousProfit + 30 });
		expect(equilibria?.map(({ kind, stable }) => [kind, stable])).toEqual([
			['interior', false],
			['full', true]
		]);
		expect(equilibria?.[0]?.share).toBeCloseTo(leastSurplusShare, 6);
	});

	test('leaves a railroad that nobody uses a white elephant', () => {
		expect(solveRailroad({ fee: 40 }).equilibria?.[0]).toMatchObject({
			share: 0,
			railroadProfit: -35,
			welfare: 65
		});
	});
});
