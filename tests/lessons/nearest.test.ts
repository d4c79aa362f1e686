import { expect, test } from 'vitest';
import { nearest, suggestion } from '../../src/lib/lessons/nearest.ts';

test('returns the name that was most likely meant', () => {
	expect(nearest('welfareFull', ['welfareAtFull', 'profitAtFull'])).toBe('welfareAtFull');
	expect(nearest('BIG-PUSH', ['big-push', 'clusters'])).toBe('big-push');
});

test('returns nothing where no name is near', () => {
	expect(nearest('auction', ['big-push', 'clusters'])).toBeUndefined();
	expect(nearest('x', ['n'])).toBe('n');
	expect(nearest('x', ['of'])).toBeUndefined();
	expect(nearest('x', [])).toBeUndefined();
});

test('suggests the near name, or lists what there is', () => {
	expect(suggestion('profits', ['profit', 'income'])).toBe('; did you mean "profit"?');
	expect(suggestion('auction', ['profit', 'income'])).toBe('; there are "profit", "income"');
	expect(suggestion('auction', [])).toBe('; there is none yet');
});
