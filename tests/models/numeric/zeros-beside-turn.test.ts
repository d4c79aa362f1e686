import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zerosBesideTurn } from '../../../src/lib/models/numeric/zeros-beside-turn.ts';

describe('zeros beside a turn', () => {
	test('are those of a parabola inside (0, 1), ascending', () => {
		const place = fc.integer({ min: -50, max: 150 }).map((percent) => percent / 100);
		fc.assert(
			fc.property(place, place, fc.constantFrom(-3, 2), (first, second, slope) => {
				fc.pre(first !== second);
				const parabola = (x: number) => slope * (x - first) * (x - second);
				const inside = [first, second].filter((zero) => zero > 0 && zero < 1);
				const found = zerosBesideTurn(parabola, (first + second) / 2, 1);
				const ascending = inside.sort((one, other) => one - other);
				expect(found).toHaveLength(ascending.length);
				found.forEach((zero, position) => expect(zero).toBeCloseTo(ascending[position] ?? NaN, 12));
			})
		);
	});

	test('are the turn alone if the function only touches zero there', () => {
		expect(zerosBesideTurn((x) => (x - 0.3) ** 2, 0.3, 1)).toEqual([0.3]);
		expect(zerosBesideTurn((x) => -((x - 0.3) ** 2) - 1e-13, 0.3, 1)).toEqual([0.3]);
	});

	test('are found without a turn, or with one that is no number', () => {
		for (const turn of [NaN, Infinity, -Infinity, -1, 0, 1, 2])
			expect(zerosBesideTurn((x) => x - 0.25, turn, 1)).toEqual([0.25]);
	});

	test('are none if the function is zero at an end or everywhere', () => {
		expect(zerosBesideTurn((x) => x, NaN, 1)).toEqual([]);
		expect(zerosBesideTurn((x) => 1 - x, NaN, 1)).toEqual([]);
		expect(zerosBesideTurn(() => 0, 0.5, 1)).toEqual([]);
	});
});
