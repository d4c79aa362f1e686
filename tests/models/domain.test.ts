import { expect, test } from 'vitest';
import { inDomain, readDomain, type Domain } from '../../src/lib/models/domain.ts';

test('reads the notation of textbooks', () => {
	expect(readDomain('(0, 1]')).toEqual({
		from: 0,
		to: 1,
		includesFrom: false,
		includesTo: true
	});
	expect(readDomain('(-∞, ∞)')).toMatchObject({ from: -Infinity, to: Infinity });
});

test('takes in the ends it includes, leaves out the others, and never takes infinity or NaN', () => {
	expect([0, 0.5, 1].map((value) => inDomain(value, '(0, 1]'))).toEqual([false, true, true]);
	expect([0, 0.5, 1].map((value) => inDomain(value, '[0, 1)'))).toEqual([true, true, false]);
	expect([Infinity, NaN].map((value) => inDomain(value, '[0, ∞)'))).toEqual([false, false]);
});

test('throws for what is no interval', () => {
	expect(() => readDomain('0 to 1' as Domain)).toThrow(RangeError);
});
