import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Calmed } from '../../src/lib/widgets/calmed.svelte.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('while it is moved, what is read comes late but is never left behind', () => {
	const value = new Calmed(0);
	for (let step = 1; step <= 110; step++) {
		value.move(step);
		vi.advanceTimersByTime(20);
		expect(value.now).toBe(step);
		expect(value.calm).toBeGreaterThan(step - 25);
		expect(value.calm).toBeLessThanOrEqual(step);
	}
	const seen = value.calm;
	expect(seen).toBeLessThan(110);
	vi.runAllTimers();
	expect(value.calm).toBe(110);
});

test('at rest it is read at once, and stays', () => {
	const value = new Calmed('before');
	value.move('after');
	expect(value.calm).toBe('before');
	value.rest();
	expect(value.calm).toBe('after');
	vi.runAllTimers();
	expect(value.calm).toBe('after');
});

test('what nobody looks at waits until nothing has changed for a while', () => {
	const value = new Calmed(0);
	for (let step = 1; step <= 110; step++) {
		value.move(step);
		vi.advanceTimersByTime(20);
		expect(value.rested).toBe(0);
	}
	vi.runAllTimers();
	expect(value.rested).toBe(110);
	value.move(111);
	value.rest();
	expect(value.rested).toBe(111);
});
