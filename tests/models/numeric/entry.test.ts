import { expect, test } from 'vitest';
import { entry } from '../../../src/lib/models/numeric/entry.ts';

test('returns what stands at the position, from 0', () => {
	expect(entry(['a', 'b'], 1)).toBe('b');
});

test('throws where nothing stands', () => {
	for (const position of [-1, 2, 0.5])
		expect(() => entry(['a', 'b'], position)).toThrow(`no position ${position}`);
});
