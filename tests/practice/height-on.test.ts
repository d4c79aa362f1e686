import { expect, test } from 'vitest';
import { heightOn } from '../../src/lib/practice/answers/height-on.ts';

const straight = [
	{ x: 0, y: -3 },
	{ x: 1, y: 45 }
];

test('a place between two points of a curve lies on the line between them', () => {
	expect(heightOn(straight, 0.5)).toBe(21);
	expect(heightOn([...straight, { x: 2, y: 45 }], 1.5)).toBe(45);
});

test('at and beyond its ends a curve is as high as there', () => {
	expect(heightOn(straight, 0)).toBe(-3);
	expect(heightOn(straight, -1)).toBe(-3);
	expect(heightOn(straight, 1)).toBe(45);
	expect(heightOn(straight, 2)).toBe(45);
});

test('without a curve there is no height', () => {
	expect(heightOn([], 0.5)).toBeNull();
});
