import { expect, test } from 'vitest';
import { pointsUnder } from '../../src/lib/diagrams/points-under.ts';
import { linearScale } from '../../src/lib/diagrams/scale.ts';

const paper = { x: linearScale([0, 1], [50, 450]), y: linearScale([-2, 2], [250, 50]) };

test('returns how many points of a curve a box on paper covers, upside down as paper is', () => {
	const curve = [0, 0.25, 0.5, 0.75, 1].map((x) => ({ x, y: 4 * x - 2 }));
	const lowLeft = { left: 50, right: 160, top: 190, bottom: 250 };
	const topLeft = { left: 50, right: 160, top: 50, bottom: 110 };
	expect(pointsUnder(lowLeft, curve, paper)).toBe(2);
	expect(pointsUnder(topLeft, curve, paper)).toBe(0);
	expect(pointsUnder({ left: 0, right: 480, top: 0, bottom: 300 }, curve, paper)).toBe(5);
});

test('a point that has no place is under nothing', () => {
	const everything = { left: 0, right: 480, top: 0, bottom: 300 };
	expect(pointsUnder(everything, [{ x: 0.5, y: Number.NaN }], paper)).toBe(0);
});
