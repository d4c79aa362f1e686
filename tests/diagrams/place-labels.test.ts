import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf, meet, widthOf } from '../../src/lib/diagrams/label-box.ts';
import { placeLabels, type LabelWish } from '../../src/lib/diagrams/place-labels.ts';
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

test('keeps words off the mark of another label', () => {
	const wish = (text: string, x: number) => ({ text, x, y: 150, sides: ['above-right'] as const });
	const [first] = placeLabels([wish('nobody trains', 100), wish('', 192)], bounds);
	const box = boxOf(first ?? { x: 0, y: 0, anchor: 'start' }, widthOf('nobody trains'));
	expect(box.left > 200 || box.right < 184 || box.bottom < 142 || box.top > 158).toBe(true);
});

test('keeps words off a mark that has none', () => {
	const wish = { text: '−0.325', x: 100, y: 155, sides: ['right'] as const };
	const [alone] = placeLabels([wish], bounds);
	const [beside] = placeLabels([wish], bounds, () => 0, [wish, { x: 125, y: 150 }]);
	expect(alone?.anchor).toBe('start');
	expect(beside?.anchor).not.toBe('start');
});

test('three labels anywhere on the paper never meet, with letters as large as they get', () => {
	const places = fc.record({
		x: fc.integer({ min: 0, max: 400 }),
		y: fc.integer({ min: 0, max: 300 }),
		text: fc.constantFrom('verdad −20\u00a0%', 'en casa −28\u00a0%', 'tipping share 22%')
	});
	fc.assert(
		fc.property(fc.array(places, { minLength: 2, maxLength: 3 }), (points) => {
			const wishes = points.map((point): LabelWish => ({ ...point, sides: ['above-left'] }));
			const boxes = placeLabels(wishes, bounds).map((placed, index) =>
				boxOf(placed, widthOf(wishes[index]?.text ?? ''))
			);
			for (const [index, box] of boxes.entries())
				for (const other of boxes.slice(index + 1)) expect(meet(box, other)).toBe(false);
		})
	);
});
