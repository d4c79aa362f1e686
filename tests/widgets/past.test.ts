import { expect, test } from 'vitest';
import { Past } from '../../src/lib/widgets/past.svelte.ts';

test('moves of one thing are one step back, until it has come to rest', () => {
	const past = new Past<number>();
	past.leave(1, 'share');
	past.leave(2, 'share');
	expect(past.moving).toBe(true);
	past.settle();
	past.leave(3, 'share');
	expect([past.back(), past.back(), past.back()]).toEqual([3, 1, undefined]);
	expect(past.moving).toBe(false);
	expect(past.isEmpty).toBe(true);
});

test('keeps the last hundred steps', () => {
	const past = new Past<number>();
	for (let step = 0; step < 150; step++) past.leave(step, String(step));
	let steps = 0;
	while (past.back() !== undefined) steps++;
	expect(steps).toBe(100);
});
