import { expect, test } from 'vitest';
import { keyTarget, onTrack } from '../../src/lib/diagrams/handle-keys.ts';

const track = { min: 0, max: 1, step: 0.01 };

test('arrows go one step, without the noise of floating point', () => {
	expect(keyTarget('ArrowRight', 0.28, track)).toBe(0.29);
	expect(keyTarget('ArrowDown', 0.3, track)).toBe(0.29);
});

test('page keys go a tenth, Home and End to the ends', () => {
	expect(keyTarget('PageUp', 0.28, track)).toBe(0.38);
	expect(keyTarget('PageDown', 0.05, track)).toBe(0);
	expect(keyTarget('Home', 0.5, track)).toBe(0);
	expect(keyTarget('End', 0.5, track)).toBe(1);
});

test('returns null for other keys', () => {
	expect(keyTarget('a', 0.5, track)).toBeNull();
});

test('returns the nearest step inside the ends', () => {
	expect(onTrack(0.283, track)).toBe(0.28);
	expect(onTrack(7, track)).toBe(1);
	expect(onTrack(1.234, { min: 0.2, max: 2, step: 0.05 })).toBe(1.25);
});
