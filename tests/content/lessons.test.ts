import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/i18n/locales.ts';
import { describeDiagnostic } from '../../src/lib/lessons/diagnostic.ts';
import type { Lesson, ReferenceCard, TermCard } from '../../src/lib/lessons/lesson.ts';
import { countWords } from './count-words.ts';
import { courseIn } from './course.ts';

describe.each(locales)('the course in %s', async (locale) => {
	const { course, files } = await courseIn(locale);
	const lessons = files.lessons.map(({ path }) => course.modules.get(path) as Lesson);

	test('every file of the course compiles', () => {
		expect(course.problems.map(describeDiagnostic)).toEqual([]);
		expect(files.lessons.length).toBeGreaterThanOrEqual(5);
	});

	test.each(files.lessons)('$path has 800 to 1,500 words', ({ text }) => {
		const words = countWords(text);
		expect(words).toBeGreaterThanOrEqual(800);
		expect(words).toBeLessThanOrEqual(1500);
	});

	test.each(files.lessons)(
		'$path has a model, a question and where the paper needs care',
		(file) => {
			const { spreads, references } = course.modules.get(file.path) as Lesson;
			const blocks = spreads.flatMap((spread) => spread.blocks);
			const prose = blocks.map((block) => (block.kind === 'prose' ? block.html : '')).join('');
			expect(blocks.some((block) => block.kind === 'model')).toBe(true);
			expect(prose).toContain('class="steer"');
			expect(prose).toContain('<section class="question"');
			expect(prose).toContain('class="aside caution"');
			expect(references).not.toEqual([]);
		}
	);

	test.each(files.lessons)('$path is made of elements and attributes we know', (file) => {
		const html = JSON.stringify(course.modules.get(file.path));
		expect(html).not.toMatch(/<(script|style|iframe|object|embed|form|input|link|meta|base)\b/i);
		expect(html).not.toMatch(/<[^>]+\son\w+=/i);
		expect(html).not.toMatch(/(?:href|src)=\\"(?!https:|#|\.\.?\/)/);
	});

	test('asks to be read after lessons that stand before it', () => {
		const late = lessons.flatMap(({ number, slug, prerequisites }) =>
			prerequisites
				.filter((name) => (lessons.find((other) => other.slug === name)?.number ?? 0) >= number)
				.map((name) => `${slug} asks for ${name}`)
		);
		expect(late).toEqual([]);
	});

	test('entries of the glossary that no lesson uses are few, and named', () => {
		const terms = course.modules.get(files.glossary.path) as readonly TermCard[];
		const used = new Set(lessons.flatMap((lesson) => lesson.terms.map(({ id }) => id)));
		const named = terms.map(({ html }) => html).join('');
		const unused = terms.filter(({ id }) => !used.has(id) && !named.includes(`#term-${id}"`));
		// A glossary may run ahead of the lessons, but not far.
		if (unused.length > 0) console.warn('unused:', unused.map(({ name }) => name).join(', '));
		expect(unused.length).toBeLessThan(terms.length / 3);
	});

	test('every work is a source, or is cited in a lesson or in the glossary', () => {
		const works = course.modules.get(files.references.path) as readonly ReferenceCard[];
		const terms = course.modules.get(files.glossary.path) as readonly TermCard[];
		const used = new Set(lessons.flatMap((lesson) => lesson.references.map(({ id }) => id)));
		const named = terms.map(({ html }) => html).join('');
		const unused = works.filter(({ id }) => !used.has(id) && !named.includes(`#ref-${id}"`));
		expect(unused.map(({ id }) => id)).toEqual([]);
	});
});
