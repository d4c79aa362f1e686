import { expect, test } from 'vitest';
import { curvePath } from '../../src/lib/diagrams/path.ts';
import { linearScale } from '../../src/lib/diagrams/scale.ts';

const x = linearScale([0, 1], [0, 100]);
const y = linearScale([0, 1], [100, 0]);

test('returns one path through the points, upside down as paper is', () => {
	const points = [
		{ x: 0, y: 0 },
		{ x: 0.5, y: 0.25 }
	];
	expect(curvePath(points, x, y)).toBe('M0 100L50 75');
});

test('returns a path with a gap where a value is undefined', () => {
	const points = [
		{ x: 0, y: 0 },
		{ x: 0.2, y: Number.NaN },
		{ x: 1, y: 1 }
	];
	expect(curvePath(points, x, y)).toBe('M0 100M100 0');
});
