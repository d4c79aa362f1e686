import { describe, expect, test } from 'vitest';
import { bigPushOverTimeCurve } from '../../src/lib/models/big-push-over-time/curves.ts';
import { solveBigPushOverTime } from '../../src/lib/models/big-push-over-time/solve.ts';

describe('the big push over two periods at its edges', () => {
	test('rejects factories that need the whole labour force', () => {
		const attempt = () => solveBigPushOverTime({ fixedLabour: 100 });
		expect(attempt).toThrow(RangeError);
		expect(attempt).toThrow('fixedLabour');
	});

	test('stands on a knife edge where the first or the last factory just breaks even', () => {
		const first = solveBigPushOverTime({ fixedLabour: 45 });
		expect(first).toMatchObject({ regime: 'knife-edge', interiorShares: [] });
		expect(first.equilibria.map(({ share, stable }) => [share, stable])).toEqual([
			[0, false],
			[1, true]
		]);
		const upper = solveBigPushOverTime().fixedLabourUpperBound;
		const last = solveBigPushOverTime({ fixedLabour: upper });
		expect(last.regime).toBe('knife-edge');
		expect(last.equilibria.map(({ share, strict, stable }) => [share, strict, stable])).toEqual([
			[0, true, true],
			[1, false, false]
		]);
	});

	test('stops at a stable share where the first factory breaks even and the next loses', () => {
		const { equilibria, regime } = solveBigPushOverTime({
			substitutionOverTime: 0.4,
			fixedLabour: 45
		});
		expect(regime).toBe('knife-edge');
		expect(equilibria).toMatchObject([{ share: 0, strict: false, stable: true, basin: [0, 1] }]);
	});

	test('loses its two partial equilibria together, where the best share of investors breaks even', () => {
		const closeCall = { factoryProductivity: 4, discountFactor: 0.9, substitutionOverTime: 0.75 };
		const solve = (fixedLabour: number) => solveBigPushOverTime({ ...closeCall, fixedLabour });
		let [partial, none] = [95, 97];
		for (let halving = 0; halving < 40; halving++) {
			const middle = (partial + none) / 2;
			if (solve(middle).interiorShares.length > 0) partial = middle;
			else none = middle;
		}
		const profits = (fixedLabour: number) =>
			bigPushOverTimeCurve('profit', { ...closeCall, fixedLabour }, 20_000).map(({ y }) => y);
		expect(Math.max(...profits(none - 1e-5))).toBeGreaterThan(0);
		expect(Math.max(...profits(none + 1e-5))).toBeLessThan(0);
		expect(solve(none - 1e-5).regime).toBe('multiple-none-partial');
		expect(solve(none + 1e-5).regime).toBe('unique-none');
	});

	test('calls it a knife edge if no share of investors ever matters', () => {
		const indifferent = solveBigPushOverTime({
			discountFactor: 1,
			substitutionOverTime: 0.5,
			fixedLabour: 50
		});
		expect(indifferent.regime).toBe('knife-edge');
		expect(indifferent.equilibria.map(({ strict, stable }) => strict || stable)).toEqual([
			false,
			false
		]);
	});

	test('sets no bound below the labour force if all would invest at any fixed labour', () => {
		const linear = { substitutionOverTime: 1, factoryProductivity: 3 };
		expect(solveBigPushOverTime(linear).fixedLabourUpperBound).toBe(100);
	});

	test('keeps consumption finite and between the periods however little people substitute', () => {
		for (const substitutionOverTime of [1e-3, 1e-9, 1e-200]) {
			const { consumptionEquivalentAtFull } = solveBigPushOverTime({ substitutionOverTime });
			expect(consumptionEquivalentAtFull).toBeGreaterThan(45);
			expect(consumptionEquivalentAtFull).toBeLessThan(200);
		}
	});

	test('reports, but does not reject, goods so alike that another price would be better', () => {
		expect(solveBigPushOverTime({ substitutionAcrossGoods: 0.5 }).limitPricingOptimal).toBe(true);
		expect(solveBigPushOverTime({ substitutionAcrossGoods: 0.51 }).limitPricingOptimal).toBe(false);
	});
});
