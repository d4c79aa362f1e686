import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/lib/widgets/announcer.svelte.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('says nothing of the state a page opens with', () => {
	const announcer = new Announcer();
	announcer.hear('as it opens');
	vi.runAllTimers();
	expect(announcer.said).toBe('');
});

test('says only the last sentence of a drag, once it has rested for a second', () => {
	const announcer = new Announcer();
	announcer.hear('as it opens');
	for (const sentence of ['one', 'two', 'three']) {
		announcer.hear(sentence);
		vi.advanceTimersByTime(500);
		expect(announcer.said).toBe('');
	}
	vi.advanceTimersByTime(500);
	expect(announcer.said).toBe('three');
});

test('says nothing when the state is back where it was', () => {
	const announcer = new Announcer();
	announcer.hear('here');
	announcer.hear('there');
	announcer.hear('here');
	vi.runAllTimers();
	expect(announcer.said).toBe('');
});
