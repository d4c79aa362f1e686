import { expect, test } from 'vitest';
import { stoodWith } from '../../src/lib/practice/stood.ts';

const wrong = { outcome: 'wrong', shown: false, at: 1 };
const right = { outcome: 'right', shown: false, at: 2 };

test('an exercise never answered is new', () => {
	expect(stoodWith([])).toEqual({ kind: 'new' });
});

test('one answered wrongly was tried so often', () => {
	expect(stoodWith([wrong, { ...wrong, at: 3 }])).toEqual({ kind: 'tried', times: 2 });
});

test('what was solved stays solved, whatever came after', () => {
	expect(stoodWith([wrong, right, { ...wrong, at: 3 }])).toEqual({ kind: 'solved', at: 2 });
});

test('a right answer after the solution was shown solves nothing', () => {
	expect(stoodWith([{ ...right, shown: true }])).toEqual({ kind: 'tried', times: 1 });
});

test('a text of one’s own was noted', () => {
	expect(stoodWith([{ outcome: 'noted', shown: false, at: 4 }])).toEqual({ kind: 'noted', at: 4 });
});
