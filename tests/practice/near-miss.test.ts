import { expect, test } from 'vitest';
import { nearMiss } from '../../src/lib/practice/near-miss.ts';

test('a wrong number with the right size is told to look at its sign', () => {
	expect(nearMiss(-12.5, 12.5)).toBe('sign');
	expect(nearMiss(3, -3)).toBe('sign');
});

test('a share where per cent was asked, or the other way round, is recognised', () => {
	expect(nearMiss(0.45, 45)).toBe('hundredfold');
	expect(nearMiss(45, 0.45)).toBe('hundredfold');
});

test('a number rounded too early is close', () => {
	expect(nearMiss(12.4, 12.5)).toBe('close');
});

test('nothing is said of other numbers, nor of anything near zero', () => {
	expect(nearMiss(7, 12.5)).toBeNull();
	expect(nearMiss(0.001, 0)).toBeNull();
});
