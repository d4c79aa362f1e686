import { expect, test } from 'vitest';
import { linearScale } from '../../src/lib/diagrams/scale.ts';

test('takes the ends of the domain to the ends of the range', () => {
	const { position } = linearScale([-10, 30], [250, 34]);
	expect(position(-10)).toBe(250);
	expect(position(30)).toBe(34);
	expect(position(10)).toBe(142);
});

test('returns the value at a position', () => {
	const { value } = linearScale([0, 1], [52, 454]);
	expect(value(253)).toBe(0.5);
});

test('puts everything in the middle when the domain has no width', () => {
	const { position } = linearScale([5, 5], [0, 100]);
	expect(position(5)).toBe(50);
});
