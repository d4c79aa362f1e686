import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellOnce } from '../../src/commands/tell-once.js';
import { textsIn } from '../texts-in-parcel.ts';

const phrase = 'what every page of the course says at its beginning: año, 语言, €';

function told(texts: readonly string[]) {
	return tellOnce(texts.map((text) => Buffer.from(text)));
}

function putTogether(texts: readonly string[]): string[] {
	const parts = told(texts);
	const parcel = {
		bytes: Buffer.byteLength(texts.join('')),
		text: Buffer.concat(parts.map(({ own }) => own)).toString('utf8'),
		files: Object.fromEntries(parts.map(({ steps }, index) => [`${index}.js`, steps]))
	};
	return Object.values(textsIn(JSON.stringify(parcel)));
}

test('a text that was told before is told in one step', () => {
	const [first, again] = told([phrase, phrase]);
	const { length } = Buffer.from(phrase);
	expect(first?.own.toString()).toBe(phrase);
	expect(first?.steps).toEqual([length]);
	expect(again).toEqual({ own: Buffer.from(''), steps: [0, length, length] });
});

test('what two texts share by chance is too short for a step', () => {
	const [, other] = told(['so short a phrase', 'so short a phrase, and no more']);
	expect(other?.own.toString()).toBe('so short a phrase, and no more');
});

test('any texts are put together again as they were', () => {
	const piece = fc.oneof(
		fc.constantFrom(phrase, phrase.slice(3), `${phrase}ñ`, `${phrase}ò`, 'ñ'.repeat(40)),
		fc.string({ unit: 'binary', maxLength: 50 })
	);
	const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
			expect(putTogether(texts)).toEqual(texts);
		})
	);
});
