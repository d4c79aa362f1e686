import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/lib/search/excerpt.ts';

const joined = (text: string, words: string[]) =>
	excerptOf(text, words)
		.map((piece) => piece.text)
		.join('');

describe('excerptOf', () => {
	test('begins at the beginning where the words stand in none of it', () => {
		expect(joined('A short text.', ['title'])).toBe('A short text.');
	});

	test('cuts at words, and says by dots where it cut', () => {
		const text = `${'before '.repeat(40)}tipping ${'after '.repeat(80)}`.trim();
		const excerpt = joined(text, ['tipping']);
		expect(excerpt).toMatch(/^… before .*tipping after .*after …$/);
		expect(excerpt.length).toBeLessThan(200);
	});

	test('marks words found, and says nothing that the text does not', () => {
		const word = fc.constantFrom('uno', 'dos', 'árbol', 'wage', 'a');
		const anyText = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
		fc.assert(
			fc.property(anyText, fc.array(fc.constantFrom('wage', 'arbol')), (text, words) => {
				const pieces = excerptOf(text, words);
				const bare = pieces
					.map((piece) => piece.text)
					.join('')
					.replace(/^… | …$/g, '');
				expect(text).toContain(bare);
				for (const piece of pieces.filter(({ found }) => found))
					expect(['wage', 'árbol']).toContain(piece.text);
			})
		);
	});
});
