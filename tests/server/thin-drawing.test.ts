import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thinDrawing } from '../../src/lib/server/thin-drawing.ts';

interface Point {
	x: number;
	y: number;
}

const pathOf = (points: readonly Point[]) =>
	points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
const pointsOf = (path: string) =>
	path
		.split(/[ML]/)
		.slice(1)
		.map((pair) => {
			const [x = 0, y = 0] = pair.split(' ').map(Number);
			return { x, y };
		});
const thinned = (points: readonly Point[]) =>
	pointsOf(/d="([^"]*)"/.exec(thinDrawing(`<path d="${pathOf(points)}"/>`, 0.3))?.[1] ?? '');

describe('a line through many points', () => {
	test('keeps only its ends where it is straight', () => {
		const straight = Array.from({ length: 61 }, (_, index) => ({ x: index * 5, y: 200 - index }));
		expect(thinned(straight)).toEqual([straight[0], straight[60]]);
	});

	test('keeps its ends, and passes every point it had by less than can be seen', () => {
		const place = fc.integer({ min: 0, max: 4800 }).map((tenths) => tenths / 10);
		fc.assert(
			fc.property(
				fc.array(fc.record({ x: place, y: place }), { minLength: 2, maxLength: 40 }),
				(points) => {
					const kept = thinned(points);
					expect(kept[0]).toEqual(points[0]);
					expect(kept.at(-1)).toEqual(points.at(-1));
					for (const point of points) expect(distance(kept, point)).toBeLessThan(0.31);
				}
			)
		);
	});

	test('keeps its gaps', () => {
		expect(thinDrawing('<path d="M0 0L1 0L2 0M4 0L5 0L6 0"/>', 0.3)).toBe(
			'<path d="M0 0L2 0M4 0L6 0"/>'
		);
	});
});

test('positions have a tenth of a unit, and words keep their numbers', () => {
	expect(thinDrawing('<text x="12.345" y="7.96" dy="1.45em">0.125 of 3.14159</text>', 0.3)).toBe(
		'<text x="12.3" y="8" dy="1.45em">0.125 of 3.14159</text>'
	);
});

test('a path that is more than a line stays as it is', () => {
	const arrow = '<path d="M1 2v5l3 -3zM7 8A2 2 0 1 0 3 3"/>';
	expect(thinDrawing(arrow, 0.3)).toBe(arrow);
});

/** From the nearest piece of a line. */
function distance(line: readonly Point[], { x, y }: Point): number {
	return Math.min(
		...line.map((to, index) => {
			const from = line[Math.max(0, index - 1)] ?? to;
			const [across, up] = [to.x - from.x, to.y - from.y];
			const foot = ((x - from.x) * across + (y - from.y) * up) / (across ** 2 + up ** 2 || 1);
			const part = Math.min(1, Math.max(0, foot));
			return Math.hypot(x - from.x - part * across, y - from.y - part * up);
		})
	);
}
