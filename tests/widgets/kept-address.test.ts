import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptAddress } from '../../src/lib/widgets/kept-address.ts';

let kept: string | null;
let writes: (string | null)[];
const open = () =>
	new KeptAddress(
		{
			read: () => kept,
			write: (_, value) => {
				kept = value;
				writes.push(value);
			},
			link: () => ''
		},
		'model'
	);

beforeEach(() => {
	vi.useFakeTimers();
	kept = null;
	writes = [];
});
afterEach(() => vi.useRealTimers());

test('writes once when a drag pauses, however many moves it had', () => {
	const address = open();
	for (const share of ['share:0.1', 'share:0.2', 'share:0.3']) {
		address.follow(share);
		vi.advanceTimersByTime(16);
	}
	expect(writes).toEqual([]);
	vi.advanceTimersByTime(400);
	expect(writes).toEqual(['share:0.3']);
});

test('writes at once when a change is done with', () => {
	open().settle('tariff:0.6');
	expect(writes).toEqual(['tariff:0.6']);
});

test('a hundred quick taps are written as often as browsers allow, the last one last', () => {
	const address = open();
	for (let tap = 1; tap <= 100; tap++) {
		address.settle(`share:${String(tap)}`);
		vi.advanceTimersByTime(50);
	}
	vi.advanceTimersByTime(400);
	expect(writes.length).toBeLessThan(16);
	expect(kept).toBe('share:100');
});

test('writes nothing that stands there already, and nothing after the model has left the page', () => {
	const address = open();
	address.settle(null);
	address.follow('share:0.5');
	address.stop();
	vi.advanceTimersByTime(1000);
	expect(writes).toEqual([]);
});
