import { expect, test } from 'vitest';
import { SteadySpan } from '../../src/lib/diagrams/steady-span.ts';
import { niceDomain } from '../../src/lib/diagrams/ticks.ts';

const open = () => new SteadySpan((needed) => niceDomain(needed, 4));

test('fits what is shown while nothing moves', () => {
	const steady = open();
	expect(steady.over([-10, 30], false)).toEqual([-10, 30]);
	expect(steady.over([-1, 3], false)).toEqual([-1, 3]);
});

test('stays while something moves inside it, and fits again at rest', () => {
	const steady = open();
	const before = steady.over([-10, 30], false);
	expect(steady.over([-4, 12], true)).toBe(before);
	expect(steady.over([-4, 12], false)).toEqual([-5, 15]);
});

test('gives way to what would leave the paper, and never shrinks on the way', () => {
	const steady = open();
	steady.over([0, 30], false);
	const wider = steady.over([0, 44], true);
	expect(wider[1]).toBeGreaterThanOrEqual(44);
	expect(steady.over([0, 10], true)).toBe(wider);
});

test('gives way so far that the next moves find room', () => {
	const steady = open();
	steady.over([0, 30], false);
	const wider = steady.over([0, 31], true);
	expect(steady.over([0, 36], true)).toBe(wider);
	expect(wider[0]).toBe(0);
});

test('another quantity has an axis of its own, also while time runs', () => {
	const steady = open();
	steady.over([0, 30], false, 'profit');
	expect(steady.over([100, 130], true, 'income')).toEqual([100, 130]);
});
