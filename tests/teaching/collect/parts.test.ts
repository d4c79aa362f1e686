import { describe, expect, test } from 'vitest';
import { decisionFrom, recordOf } from '../../../src/lib/teaching/collect/decisions.ts';
import { inSlices } from '../../../src/lib/teaching/collect/in-slices.ts';
import { moveInGrid } from '../../../src/lib/teaching/collect/move-in-grid.ts';
import { pointsText } from '../../../src/lib/teaching/collect/numbers.ts';
import { defaultView, viewFrom } from '../../../src/lib/teaching/collect/view.ts';

describe('keys in the class table', () => {
	const size = { rows: 3, columns: 4 };
	const moved = (key: string, row: number, column: number, ctrlKey = false) =>
		moveInGrid({ key, ctrlKey }, { row, column }, size);

	test('lead from cell to cell and stop at the ends', () => {
		expect(moved('ArrowRight', 0, 0)).toEqual({ row: 0, column: 1 });
		expect(moved('ArrowLeft', 0, 0)).toEqual({ row: 0, column: 0 });
		expect(moved('PageDown', 0, 2)).toEqual({ row: 2, column: 2 });
		expect(moved('End', 1, 0, true)).toEqual({ row: 2, column: 3 });
		expect(moved('Home', 1, 3)).toEqual({ row: 1, column: 0 });
	});

	test('that lead nowhere are left to the page', () => expect(moved('x', 0, 0)).toBeNull());
});

test('many things are done in order, and it is told how many', async () => {
	const done: number[] = [];
	const told: number[] = [];
	await inSlices(
		[1, 2, 3],
		(each) => void done.push(each),
		(count) => told.push(count)
	);
	expect(done).toEqual([1, 2, 3]);
	expect(told.at(-1)).toBe(3);
});

test('points are written as short as they are exact', () => {
	expect([2, 2.5, 5 / 3, 0.999].map((points) => pointsText(points, 'en'))).toEqual([
		'2',
		'2.5',
		'1.67',
		'1'
	]);
	expect(pointsText(2.5, 'de')).toBe('2,5');
});

test('a decision is the same when it has been kept, and what is none decides nothing', () => {
	const decision = {
		learner: 'ana',
		exercise: 'x',
		points: 2,
		reason: 'Why',
		ticks: ['wages'],
		student: null,
		at: 7
	};
	const record = recordOf(decision, 'assignment', 'me');
	expect(decisionFrom(record)).toEqual(decision);
	expect(decisionFrom({ ...record, content: 'odd' })).toEqual({ ...decision, ticks: null });
});

test('a view is what was kept, or as it is at first', () => {
	const view = { ...defaultView, policy: 'mean', worth: 10 };
	expect(viewFrom(JSON.parse(JSON.stringify(view)))).toEqual(view);
	for (const odd of [null, 'x', { ...view, worth: -1 }]) expect(viewFrom(odd)).toEqual(defaultView);
});
