import { extent, heightExtent } from '../../src/lib/diagrams/extent.ts';
import { expect, test } from 'vitest';

test('returns the least and the greatest value, and takes in what must be seen', () => {
	expect(extent([3, -1, 2])).toEqual([-1, 3]);
	expect(extent([3, 2], [0])).toEqual([0, 3]);
});

test('returns a span that can be drawn where no value is finite', () => {
	expect(extent([])).toEqual([0, 1]);
	expect(extent([Number.NaN, 2], [0])).toEqual([0, 2]);
	expect(heightExtent([null, [{ x: 0, y: Infinity }]])).toEqual([0, 1]);
});

test('returns the heights that all curves drawn together need', () => {
	const curve = [
		{ x: 9, y: 1 },
		{ x: -9, y: 4 }
	];
	expect(heightExtent([curve, undefined, [{ x: 0, y: -3 }]], [5])).toEqual([-3, 5]);
});
