import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigPush } from '../../src/lib/models/big-push/model.ts';
import { clusters } from '../../src/lib/models/clusters/model.ts';
import { defaultsOf } from '../../src/lib/models/parameters.ts';
import { decodeState, encodeState } from '../../src/lib/widgets/state-address.ts';

const opening = defaultsOf(bigPush.parameters);

test('names only what differs from the opening state', () => {
	expect(encodeState(opening, { ...opening, fixedLabour: 48, wagePremium: 0.6 })).toBe(
		'fixedLabour:48,wagePremium:0.6'
	);
	expect(encodeState(opening, opening)).toBeNull();
});

test('writes null as "none" and reads it back', () => {
	const half = { ...opening, share: 0.5 };
	expect(encodeState(half, opening)).toBe('share:none');
	expect(decodeState(bigPush.parameters, 'share:none')).toEqual({ share: null });
});

test('every state of the big push comes back from its address as it was', () => {
	const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
	const parameters = fc.record({
		labourForce: positive,
		factoryProductivity: positive.map((value) => 1 + value),
		fixedLabour: positive,
		wagePremium: fc.double({ min: 0, max: 1e6, noNaN: true }),
		share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
	});
	fc.assert(
		fc.property(parameters, (state) => {
			const text = encodeState(opening, state);
			const back = { ...opening, ...(text === null ? {} : decodeState(bigPush.parameters, text)) };
			expect(encodeState(state, back)).toBeNull();
		})
	);
});

test('lists, switches and choices come back too', () => {
	const given = defaultsOf(clusters.parameters);
	const changed = { ...given, southProductivity: [1, 0.8, 0.75, 0.5] };
	const text = encodeState(given, changed);
	expect(text).toBe('southProductivity:1~0.8~0.75~0.5');
	expect(decodeState(clusters.parameters, text ?? '')).toEqual({
		southProductivity: [1, 0.8, 0.75, 0.5]
	});
});

describe('throws for a broken link', () => {
	for (const text of [
		'',
		'fixedLabour',
		'fixedLabour:',
		'fixedLabour:many',
		'fixedLabour:-1',
		'fixedLabour:Infinity',
		'labour:3',
		'__proto__:1',
		'constructor:1',
		'share:2'
	])
		test(JSON.stringify(text), () => {
			expect(() => decodeState(bigPush.parameters, text)).toThrow(RangeError);
		});
});
