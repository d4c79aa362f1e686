import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noContent, putsOf, type Content } from '../../src/lib/storage/content.ts';
import { placeOf } from '../../src/lib/storage/keys.ts';
import { merge } from '../../src/lib/storage/merge.ts';
import type { Note } from '../../src/lib/storage/records.ts';
import { contents } from './contents.ts';

describe('uniting what two devices hold', () => {
	test('comes to the same in either direction', () => {
		fc.assert(
			fc.property(contents, contents, (one, other) => {
				expect(merge(one, other)).toEqual(merge(other, one));
			})
		);
	});

	test('comes to the same in whatever order three devices meet', () => {
		fc.assert(
			fc.property(contents, contents, contents, (one, other, third) => {
				expect(merge(merge(one, other), third)).toEqual(merge(one, merge(other, third)));
			})
		);
	});

	test('changes nothing the second time', () => {
		fc.assert(
			fc.property(contents, contents, (one, other) => {
				const united = merge(one, other);
				expect(merge(united, other)).toEqual(united);
				expect(merge(united, united)).toEqual(united);
			})
		);
	});

	test('loses no attempt, and invents none', () => {
		fc.assert(
			fc.property(contents, contents, (one, other) => {
				const places = (content: Content) =>
					putsOf({ ...noContent, attempts: content.attempts }).map(placeOf);
				const united = new Set(places(merge(one, other)));
				expect(united).toEqual(new Set([...places(one), ...places(other)]));
			})
		);
	});

	test('leaves the later state of a note in its place, and keeps the one that lost', () => {
		const [older, newer] = [note('older', 5), note('newer', 6)];
		const united = merge({ ...noContent, notes: [newer] }, { ...noContent, notes: [older] });
		expect(united.notes).toEqual([newer]);
		expect(united.earlier.map(({ record }) => record)).toEqual([older]);
	});

	test('keeps both of two states from the same moment, always the same one in place', () => {
		const [one, other] = [note('one', 5), note('other', 5)];
		for (const [first, second] of [
			[one, other],
			[other, one]
		] as const) {
			const united = merge({ ...noContent, notes: [first] }, { ...noContent, notes: [second] });
			expect(united.notes).toEqual([other]);
			expect(united.earlier.map(({ record }) => record)).toEqual([one]);
		}
	});

	test('lets go of where reading was left off', () => {
		const place = { profile: 'a', name: 'place', value: 'x' };
		const united = merge(
			{ ...noContent, settings: [{ ...place, changedAt: 1 }] },
			{ ...noContent, settings: [{ ...place, changedAt: 2 }] }
		);
		expect(united.earlier).toEqual([]);
		expect(united.settings[0]?.changedAt).toBe(2);
	});
});

function note(text: string, changedAt: number): Note {
	const where = { lesson: 'push', anchor: null, removed: false, createdAt: 1 };
	return { id: 'n', profile: 'a', text, changedAt, ...where };
}
