import { expect, test } from 'vitest';
import { lengthUnder, linePlaces } from '../../src/lib/diagrams/line-places.ts';

const box = { left: 100, right: 180, top: 50, bottom: 70 };
const under = (outline: string) => lengthUnder(box, linePlaces(outline));

test('a straight line counts where no stroke of it begins or ends under the box', () => {
	expect(Math.abs(under('M0 60H400') - 80)).toBeLessThanOrEqual(4);
	expect(Math.abs(under('M400 60L0 60') - 80)).toBeLessThanOrEqual(4);
	expect(Math.abs(under('M140 -7.25V300') - 20)).toBeLessThanOrEqual(4);
	expect(Math.abs(under('M160 50L200 70') - Math.hypot(20, 10))).toBeLessThanOrEqual(4);
});

test('a line counts by its length, however many strokes it has', () => {
	const level = Array.from({ length: 401 }, (_, step) => `${step ? 'L' : 'M'}${step} 60`);
	expect(Math.abs(under(level.join('')) - 80)).toBeLessThanOrEqual(4);
});

test('a line beside the box, past its corner, or interrupted over it, is not under it', () => {
	expect(under('')).toBe(0);
	expect(under('M90 0V300')).toBe(0);
	expect(under('M170 40L190 60')).toBe(0);
	expect(under('M0 60H90M190 60H400')).toBe(0);
});
