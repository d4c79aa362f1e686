import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf, meet, widthOf } from '../../src/lib/diagrams/label-box.ts';
import { placeLabels, type LabelWish } from '../../src/lib/diagrams/place-labels.ts';
import { linePlaces } from '../../src/lib/diagrams/line-places.ts';

const bounds = { left: 0, right: 400, top: 0, bottom: 300 };
const drawn = (outline: string) => ({ lines: linePlaces(outline), marks: [] });

test('puts a label where it wants to be when nothing is in the way', () => {
	const [label] = placeLabels(
		[{ text: 'here', x: 200, y: 150, sides: ['above'] }],
		bounds,
		drawn('')
	);
	expect(label).toMatchObject({ x: 200, y: 138, anchor: 'middle' });
});

test('moves a label aside when another is there already', () => {
	const wish = { text: 'the same place', x: 200, y: 150, sides: ['above'] as const };
	const [first, second] = placeLabels([wish, wish], bounds, drawn(''));
	expect(second).not.toEqual(first);
});

test('keeps labels inside the picture', () => {
	const [label] = placeLabels(
		[{ text: 'at the very end', x: 398, y: 150, sides: ['right'] }],
		bounds,
		drawn('')
	);
	expect(label?.anchor).not.toBe('start');
});

test('keeps off a line where it can, also off one drawn straight from end to end', () => {
	const wish = { text: 'off the line', x: 200, y: 150, sides: ['above'] as const };
	const [label] = placeLabels([wish], bounds, drawn('M0 133H400'));
	expect(label?.y).toBeGreaterThan(150);
});

test('would rather be crossed than leave the paper', () => {
	const text = 'no price covers the cost of it';
	const hatched = Array.from({ length: 150 }, (_, row) => `M200 ${2 * row}H400`).join('');
	const wish = { text, x: 250, y: 20, sides: ['below-right'] as const };
	const [label] = placeLabels([wish], bounds, drawn(hatched));
	const box = boxOf(label ?? { x: 0, y: 0, anchor: 'start' }, widthOf(text));
	expect(box.right).toBeLessThanOrEqual(401);
	expect(box.left).toBeGreaterThanOrEqual(-1);
});

test('goes farther away, rather than off the paper or into others, where every side is taken', () => {
	const wish = { text: 'a long label here', x: 340, y: 150, sides: ['above-left'] as const };
	const placed = placeLabels([wish, wish, wish, wish, wish], bounds, drawn(''));
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
	const [first] = placeLabels([wish('nobody trains', 100), wish('', 192)], bounds, drawn(''));
	const box = boxOf(first ?? { x: 0, y: 0, anchor: 'start' }, widthOf('nobody trains'));
	expect(box.left > 200 || box.right < 184 || box.bottom < 142 || box.top > 158).toBe(true);
});

test('keeps words off a mark that has none', () => {
	const wish = { text: '−0.325', x: 100, y: 155, sides: ['right'] as const };
	const [alone] = placeLabels([wish], bounds, drawn(''));
	const marks = [
		{ x: 100, y: 155 },
		{ x: 125, y: 150 }
	];
	const [beside] = placeLabels([wish], bounds, { lines: [], marks });
	expect(alone?.anchor).toBe('start');
	expect(beside?.anchor).not.toBe('start');
});

test('stays on its side while it is moved, whatever comes under it, and chooses anew at rest', () => {
	const wish = { text: 'here', x: 200, y: 150, sides: ['right', 'left'] as const };
	const level = drawn('M205 150H400');
	const held = placeLabels([wish], bounds, drawn(''));
	const [moved] = placeLabels([{ ...wish, x: 210 }], bounds, level, held);
	const [rested] = placeLabels([{ ...wish, x: 210 }], bounds, level);
	expect(moved).toMatchObject({ x: (held[0]?.x ?? 0) + 10, y: held[0]?.y, anchor: 'start' });
	expect(rested?.anchor).toBe('end');
});

test('while it is moved is known by its words, whatever their numbers, where others come or go', () => {
	const wish = (text: string, x: number) => ({
		text,
		x,
		y: 150,
		sides: ['right', 'left'] as const
	});
	const tips = wish('tips at 40%', 250);
	const held = placeLabels([wish('nobody', 20), tips], bounds, drawn('M255 150H400'));
	const [alone] = placeLabels([{ ...tips, text: 'tips at 41%' }], bounds, drawn(''), held);
	expect([held[1]?.side, alone?.side]).toEqual(['left', 'left']);
});

test('goes to another side while it is moved where the paper ends, or other words stand, and stays there', () => {
	const wish = (x: number) => ({
		text: 'a long label',
		x,
		y: 150,
		sides: ['right', 'left'] as const
	});
	const held = placeLabels([wish(200)], bounds, drawn(''));
	const atTheEnd = placeLabels([wish(390)], bounds, drawn(''), held);
	const back = placeLabels([wish(200)], bounds, drawn(''), atTheEnd);
	expect([held, atTheEnd, back].map(([label]) => label?.side)).toEqual(['right', 'left', 'left']);

	const two = placeLabels([wish(20), wish(220)], bounds, drawn(''));
	const met = placeLabels([wish(20), wish(60)], bounds, drawn(''), two);
	const [one, other] = met.map((placed) => boxOf(placed, widthOf('a long label')));
	expect(one && other && meet(one, other)).toBe(false);
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
			const boxes = placeLabels(wishes, bounds, drawn('')).map((placed, index) =>
				boxOf(placed, widthOf(wishes[index]?.text ?? ''))
			);
			for (const [index, box] of boxes.entries())
				for (const other of boxes.slice(index + 1)) expect(meet(box, other)).toBe(false);
		})
	);
});
