import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/i18n/locales.ts';
import { loadCourse } from '../../src/lib/server/course.ts';
import { formulaLetters, textLetters } from '../../src/lib/server/font-letters.ts';
import { withLeanFonts } from '../../src/lib/server/lean-fonts-plugin.ts';

const sheet = join(process.cwd(), 'src/lib/ui/fonts.css');
const font = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
const styles = `@font-face{src:url('${font}') format('woff2')}`;

function sizeOf(leanStyles: string): number {
	const [, address = ''] = /url\(([^)]+)\)/.exec(leanStyles) ?? [];
	const file = join(dirname(sheet), address);
	expect(readFileSync(file).subarray(0, 4).toString()).toBe('wOF2');
	return statSync(file).size;
}

describe('withLeanFonts', () => {
	test('names a font with these letters and weights in place of the whole one', async () => {
		const whole = statSync(createRequire(sheet).resolve(font)).size;
		const fewer = sizeOf(await withLeanFonts(styles, sheet, { letters: textLetters }));
		const few = sizeOf(await withLeanFonts(styles, sheet, { letters: 'minga' }));
		expect(fewer).toBeLessThan(whole);
		expect(few).toBeLessThan(fewer / 2);
	});

	test('leaves all else of the styles as it is', async () => {
		const others = 'p{background:url(paper.svg)}';
		expect(await withLeanFonts(others, sheet, { letters: 'a' })).toBe(others);
		const lean = await withLeanFonts(styles, sheet, { letters: 'minga' });
		expect(lean).toMatch(/^@font-face\{src:url\([^)]+\.woff2\) format\('woff2'\)\}$/);
	});
});

test.each(locales)(
	'the course’s formulas are set in the letters that are shipped (%s)',
	(locale) => {
		const html = JSON.stringify(loadCourse(locale)).replaceAll('\\"', '"');
		const formulas = html.matchAll(
			/class="katex-html"[^]*?(?=class="katex-mathml"|<\/(?:p|li|td|h[1-6])>)/g
		);
		const letters = [...formulas].flatMap(([formula]) => [
			...formula.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:lt|gt|amp|quot|#x?\w+);/g, '')
		]);
		expect(letters.length).toBeGreaterThan(1000);
		const known = new Set([...formulaLetters, '\u200b', '\n']);
		expect([...new Set(letters)].filter((letter) => !known.has(letter))).toEqual([]);
	}
);
