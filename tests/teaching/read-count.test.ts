import { expect, test } from 'vitest';
import { readCount } from '../../src/lib/teaching/read-count.ts';

test('a count is a whole number within its ends, which belong to it', () => {
	expect(['2', ' 20 ', '500', '007'].map((text) => readCount(text, 2, 500))).toEqual([
		2, 20, 500, 7
	]);
	expect(readCount('0', 0, 20)).toBe(0);
	expect(readCount('  ', 0, 20)).toBeNull();
});

test.each([
	['1', 'too-few'],
	['501', 'too-many'],
	['9'.repeat(400), 'too-many'],
	['2.5', 'not-whole'],
	['2,5', 'not-whole'],
	['-3', 'not-whole'],
	['1e2', 'not-whole'],
	['twenty', 'not-whole']
])('%s is none, and it is said why', (text, why) => {
	expect(readCount(text, 2, 500)).toBe(why);
});
