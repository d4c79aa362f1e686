import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropPlace, givesWay, moved } from '../../src/lib/ui/ranking.ts';

const list = fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 9 });
const slots = [0, 50, 130].map((top, index) => ({ top, height: index === 1 ? 72 : 42 }));

describe('an item moved within a list', () => {
	test('stands where it was put, and the others keep their order', () => {
		fc.assert(
			fc.property(list, fc.nat(8), fc.nat(8), (items, one, other) => {
				const from = one % items.length;
				const to = other % items.length;
				const after = moved(items, from, to);
				expect(after[to]).toBe(items[from]);
				expect(after.filter((each) => each !== items[from])).toEqual(
					items.filter((each) => each !== items[from])
				);
			})
		);
	});

	test('goes no further than the ends', () => {
		expect(moved(['a', 'b', 'c'], 0, 7)).toEqual(['b', 'c', 'a']);
		expect(moved(['a', 'b', 'c'], 2, -3)).toEqual(['c', 'a', 'b']);
	});
});

describe('an item carried over a list', () => {
	test('takes the place of a neighbour once its middle has passed the neighbour’s', () => {
		expect(dropPlace(slots, 0, 64)).toBe(0);
		expect(dropPlace(slots, 0, 66)).toBe(1);
		expect(dropPlace(slots, 2, -64)).toBe(2);
		expect(dropPlace(slots, 2, -66)).toBe(1);
	});

	test('reaches both ends', () => {
		expect(dropPlace(slots, 1, 500)).toBe(2);
		expect(dropPlace(slots, 1, -500)).toBe(0);
	});

	test('is made way for by those between its own place and the one it is held over', () => {
		const ways = (from: number, over: number) =>
			[0, 1, 2, 3].map((index) => givesWay(index, from, over, 50));
		expect(ways(0, 2)).toEqual([0, -50, -50, 0]);
		expect(ways(3, 1)).toEqual([0, 50, 50, 0]);
		expect(ways(2, 2)).toEqual([0, 0, 0, 0]);
	});
});
