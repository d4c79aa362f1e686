import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/i18n/locales.ts';
import { readLessonName } from '../../src/lib/lessons/lesson-name.ts';
import { readCourseFiles } from '../../src/lib/server/course-files.ts';
import { table } from '../bench/table.js';
import { readingLevel } from './reading-level.ts';
import { spanishSyllables } from './spanish-syllables.ts';

const root = resolve(import.meta.dirname, '../..');

describe.each(locales)('the lessons in %s', (locale) => {
	const { lessons } = readCourseFiles(root, locale);
	const levels = lessons.map(({ path, text }) => ({ path, ...readingLevel(text, locale) }));

	test('are measured, for whoever writes them to see', () => {
		const head = [`lesson, ${locale}`, 'words', 'sentences', 'words a sentence', 'ease'];
		const rows = levels.map(({ path, words, sentences, wordsPerSentence, ease }) => [
			readLessonName(path)?.slug ?? path,
			words,
			sentences,
			wordsPerSentence.toFixed(1),
			ease.toFixed(0)
		]);
		process.stdout.write(`\n${table(head, rows)}\n`);
		expect(rows.length).toBeGreaterThan(0);
	});

	test.each(levels)('$path has sentences of 18 words at most, on average', (level) => {
		expect(level.wordsPerSentence).toBeLessThanOrEqual(18);
	});

	test.each(levels)('$path reads as plain language', ({ ease }) => {
		expect(ease).toBeGreaterThanOrEqual(60);
	});
});

describe('readingLevel', () => {
	test('is Flesch’s in English: six words of a syllable each', () => {
		expect(readingLevel('The cat sat on the mat.', 'en')).toMatchObject({
			words: 6,
			sentences: 1,
			ease: 206.835 - 1.015 * 6 - 84.6
		});
	});

	test('is Szigriszt’s in Spanish: three words of five syllables', () => {
		const { ease } = readingLevel('El gato duerme.', 'es');
		expect(ease).toBeCloseTo(206.835 - 3 - (62.3 * 5) / 3, 9);
	});

	test('reads paragraphs and lists, and neither headings nor exercises', () => {
		const text =
			'## A heading\n\nOne. And two of :cite[rodriguez2005].\n\n- Three\n- $x$ is four\n\n::::exercise[Five]{#five kind=explain}\nSix.\n::::';
		expect(readingLevel(text, 'en')).toMatchObject({ words: 9, sentences: 4 });
	});
});

test.each([
	['falla', 2],
	['coordinación', 5],
	['país', 2],
	['ciudad', 2],
	['aeropuerto', 5],
	['qué', 1],
	['guerra', 2],
	['agua', 2],
	['ahora', 3],
	['muy', 1],
	['proyecto', 3],
	['y', 1],
	['economía', 5],
	['Uruguay', 3]
])('the syllables of %s are %i', (word, syllables) => {
	expect(spanishSyllables(word)).toBe(syllables);
});
