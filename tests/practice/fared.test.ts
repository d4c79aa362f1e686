import { expect, test } from 'vitest';
import { faredWith } from '../../src/lib/practice/fared.ts';

test('a confidence fares by how sure it was and whether the model agreed', () => {
	expect(faredWith(1, true)).toBe('sureAndRight');
	expect(faredWith(0.5, true)).toBe('carefulAndRight');
	expect(faredWith(0.6, false)).toBe('carefulAndWrong');
	expect(faredWith(0.9, false)).toBe('sureAndWrong');
});
