import { expect, test } from 'vitest';
import { compiledAhead } from '../../src/lib/server/compile-ahead-plugin.ts';

test('a long script begins with the word that browsers look for, and is else the same', () => {
	const script = 'move();'.repeat(1000);
	expect(compiledAhead(script)).toBe(`//# allFunctionsCalledOnLoad\n${script}`);
});

test('a script hardly longer than the word stays as it is', () => {
	expect(compiledAhead('move();')).toBe('move();');
});
