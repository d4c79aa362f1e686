import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/lib/storage/sha256.ts';

test('gives the hash that the standard gives for "abc"', () => {
	expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('agrees with Node on any text, of any length round the size of a block', () => {
	const ofNode = (text: string) => createHash('sha256').update(text).digest('hex');
	for (let length = 0; length < 200; length++) {
		const text = 'ñ'.repeat(length);
		expect(sha256(text)).toBe(ofNode(text));
	}
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			expect(sha256(text)).toBe(ofNode(text));
		})
	);
});
