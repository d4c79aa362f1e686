import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/i18n/locales.ts';
import type { GuidePage } from '../../src/lib/lessons/texts/text.ts';
import { countWords } from './count-words.ts';
import { courseIn } from './course.ts';

describe.each(locales)('the teacher’s guide in %s', async (locale) => {
	const { course, files } = await courseIn(locale);
	const pages = files.guide.map(({ path, text }) => ({
		path,
		text,
		page: course.modules.get(path) as GuidePage
	}));

	test('every lesson has its page in the teacher’s guide, of the same name', () => {
		const named = (path: string) => path.split('/').at(-1);
		expect(files.guide.map(({ path }) => named(path))).toEqual(
			files.lessons.map(({ path }) => named(path))
		);
	});

	test.each(pages)('$path has 300 to 500 words, aims and plan included', ({ text, page }) => {
		const lines = [...page.aims, ...page.plan.map(({ step }) => step)].join('\n\n');
		const words = countWords(text) + countWords(lines);
		expect(words).toBeGreaterThanOrEqual(300);
		expect(words).toBeLessThanOrEqual(500);
	});

	test.each(pages)('$path fills 45 minutes', ({ page }) => {
		expect(page.plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
	});

	test.each(pages)('$path has the parts that all have', ({ page }) => {
		expect(page.headings.map(({ text }) => text)).toEqual(
			pages[0]?.page.headings.map(({ text }) => text)
		);
		expect(page.headings).toHaveLength(3);
	});
});
