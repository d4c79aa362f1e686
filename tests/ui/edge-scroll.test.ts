import { expect, test } from 'vitest';
import { edgeSpeed } from '../../src/lib/ui/edge-scroll.ts';

const height = 800;

test('the page rests while something is carried within it', () => {
	for (const y of [100, 400, 700]) expect(edgeSpeed(y, 50, height)).toBe(0);
});

test('it scrolls faster the nearer the edge, and no faster beyond it', () => {
	const speeds = [730, 760, 800, 2000].map((y) => edgeSpeed(y, 50, height));
	expect(speeds).toEqual(speeds.toSorted((one, other) => one - other));
	expect(speeds[0]).toBeGreaterThan(0);
	expect(speeds[3]).toBe(speeds[2]);
	expect(edgeSpeed(10, -50, height)).toBeLessThan(0);
});

test('what is taken up near an edge does not scroll before it is carried there', () => {
	expect(edgeSpeed(790, 0, height)).toBe(0);
	expect(edgeSpeed(790, -5, height)).toBe(0);
	expect(edgeSpeed(10, 5, height)).toBe(0);
});
