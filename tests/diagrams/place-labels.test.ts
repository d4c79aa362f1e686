import { expect, test } from 'vitest';
import { placeLabels } from '../../src/lib/diagrams/place-labels.ts';
import { pointsUnder } from '../../src/lib/diagrams/points-under.ts';
import { linearScale } from '../../src/lib/diagrams/scale.ts';

const bounds = { left: 0, right: 400, top: 0, bottom: 300 };

test('puts a label where it wants to be when nothing is in the way', () => {
	const [label] = placeLabels([{ text: 'here', x: 200, y: 150, sides: ['above'] }], bounds);
	expect(label).toEqual({ x: 200, y: 138, anchor: 'middle' });
});

test('moves a label aside when another is there already', () => {
	const wish = { text: 'the same place', x: 200, y: 150, sides: ['above'] as const };
	const [first, second] = placeLabels([wish, wish], bounds);
	expect(second).not.toEqual(first);
});

test('keeps labels inside the picture', () => {
	const [label] = placeLabels(
		[{ text: 'at the very end', x: 398, y: 150, sides: ['right'] }],
		bounds
	);
	expect(label?.anchor).not.toBe('start');
});

test('keeps points clear where it can', () => {
	const onPaper = { x: linearScale([0, 400], [0, 400]), y: linearScale([0, 300], [0, 300]) };
	const curve = Array.from({ length: 9 }, (_, step) => ({ x: 170 + 8 * step, y: 133 }));
	const [label] = placeLabels(
		[{ text: 'off the curve', x: 200, y: 150, sides: ['above'] }],
		bounds,
		(box) => pointsUnder(box, curve, onPaper)
	);
	expect(label?.y).toBeGreaterThan(150);
});

test('goes farther away, rather than off the paper or into others, where every side is taken', () => {
	const wish = { text: 'a long label here', x: 340, y: 150, sides: ['above-left'] as const };
	const placed = placeLabels([wish, wish, wish, wish, wish], bounds);
	const lines = placed.map(({ y, anchor, x }) => {
		expect(anchor === 'start' ? x + 17 * 8 : x).toBeLessThanOrEqual(400);
		return y;
	});
	const apart = [...lines].sort((one, other) => one - other);
	for (const [index, y] of apart.entries())
		if (index > 0) expect(y - (apart[index - 1] ?? 0)).toBeGreaterThan(16);
});
