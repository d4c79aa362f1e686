import { expect, test } from 'vitest';
import { unchanged } from '../../src/lib/diagrams/unchanged.ts';

test('hands on the very same as long as it says the same, and what is new as soon as it does not', () => {
	const same = unchanged<readonly { x: number; y: number }[]>();
	const first = same([{ x: 0, y: Number.NaN }]);
	expect(same([{ x: 0, y: Number.NaN }])).toBe(first);
	const next = [{ x: 0, y: 1 }];
	expect(same(next)).toBe(next);
});
