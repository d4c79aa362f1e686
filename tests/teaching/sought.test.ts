import { describe, expect, test } from 'vitest';
import { fromField, toField } from '../../src/lib/teaching/assign/local-moment.ts';
import { sought, type Wish } from '../../src/lib/teaching/assign/sought.ts';
import { handInName } from '../../src/lib/teaching/hand-in/hand-in-name.ts';
import { numberExample, orderExample } from '../exercises/examples.ts';

const all = [
	{ exercise: numberExample, words: 'Where it tips. The big push' },
	{ exercise: orderExample, words: 'Producción y coordinación' }
];
const wish: Wish = { text: '', lesson: '', kind: '', objective: '' };

describe('exercises looked for', () => {
	test('are all of them where nothing is wished', () => {
		expect(sought(all, wish)).toEqual([numberExample, orderExample]);
	});

	test('are found by how their words begin, with or without marks and capitals', () => {
		expect(sought(all, { ...wish, text: 'BIG tip' })).toEqual([numberExample]);
		expect(sought(all, { ...wish, text: 'produccion' })).toEqual([orderExample]);
		expect(sought(all, { ...wish, text: '¿Tips?' })).toEqual([numberExample]);
		expect(sought(all, { ...wish, text: 'ips' })).toEqual([]);
	});

	test('are found by kind, lesson and objective', () => {
		const { lesson, objective } = numberExample;
		expect(sought(all, { ...wish, kind: 'order' })).toEqual([orderExample]);
		expect(sought(all, { ...wish, lesson: 'no-such-lesson' })).toEqual([]);
		const own = { ...wish, objective: `${lesson}/${objective}`, kind: 'number' };
		expect(sought(all, own)).toEqual([numberExample]);
	});
});

test('a moment comes back from its field, to the minute', () => {
	const moment = Date.UTC(2026, 10, 22, 13, 45);
	expect(fromField(toField(moment))).toBe(moment);
	expect([toField(null), fromField('')]).toEqual(['', null]);
});

test('the file of a hand-in says whose and what it is, and nothing that a system would refuse', () => {
	const name = handInName('Week 1: a/b', { name: 'Ana María', code: '../17' });
	expect(name).toBe('Week-1-a-b-17-Ana-María');
});
