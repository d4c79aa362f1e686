import { expect, test } from 'vitest';
import { writeValue } from '../../src/lib/widgets/lever-words.ts';

test('a value is written as it would be typed, and is no longer than its field', () => {
	expect(writeValue(0.12, 'en')).toBe('0.12');
	expect(writeValue(100000, 'en')).toBe('100000');
	expect(writeValue(12.345678, 'en')).toBe('12.346');
	// What time leaves of a share that goes to nothing.
	expect(writeValue(0.002156034, 'en')).toBe('0.00216');
	expect(writeValue(0.002156034, 'es')).toBe('0,00216');
	expect(writeValue(null, 'en')).toBe('');
});
