import { describe, expect, test } from 'vitest';
import { unusedFormulaFonts } from '../../src/commands/unused-formula-fonts.js';
import { temporaryFolder } from './temporary-folder.ts';

/** The files of the fonts in the styles below, and what each is for. */
const fonts = {
	'Main-Regular': 'font-family:KaTeX_Main;font-style:normal;font-weight:400',
	'Main-Italic': 'font-family:KaTeX_Main;font-style:italic;font-weight:400',
	'Main-Bold': 'font-family:KaTeX_Main;font-style:normal;font-weight:700',
	'Main-BoldItalic': 'font-family:KaTeX_Main;font-style:italic;font-weight:700',
	'Math-Italic': 'font-family:KaTeX_Math;font-style:italic;font-weight:400',
	'Math-BoldItalic': 'font-family:KaTeX_Math;font-style:italic;font-weight:700',
	'AMS-Regular': 'font-family:KaTeX_AMS;font-style:normal;font-weight:400',
	'Size1-Regular': 'font-family:KaTeX_Size1;font-style:normal;font-weight:400',
	'Strange-Regular': 'font-family:KaTeX_Strange;font-style:normal;font-weight:400'
};

const styles = [
	...Object.entries(fonts).map(([file, type]) => `@font-face{${type};src:url(./${file}.woff2)}`),
	'.katex{font:1.21em/1.2 KaTeX_Main,serif}',
	'.katex .textbf{font-weight:700}.katex .textit{font-style:italic}',
	'.katex .mathbf{font-family:KaTeX_Main;font-weight:700}',
	'@media print{.katex .mathnormal{font-family:KaTeX_Math;font-style:italic}}',
	'.katex .amsrm,.katex .mathbb{font-family:KaTeX_AMS}',
	'.katex .delimsizing.size1{font-family:KaTeX_Size1}'
].join('');

/** The fonts that are kept of a course with this page, and with these other files. */
function keptWith(page: string, others: Readonly<Record<string, string>> = {}): string[] {
	const folder = temporaryFolder({
		'en/index.html': page,
		'_app/katex.12.css': styles,
		'_app/other.css': '@font-face{font-family:KaTeX_Own;src:url(./own.woff2)}',
		...others
	});
	const unused = unusedFormulaFonts(folder);
	return Object.keys(fonts).filter((file) => !unused.has(`_app/${file}.woff2`));
}

/** A font that no rule names may be needed in a way that is not seen. */
const always = 'Strange-Regular';

describe('unusedFormulaFonts', () => {
	test('names every font of formulas where there are none', () => {
		expect(keptWith('<p class="mathbf">')).toEqual([always]);
	});

	test('leaves the upright one for formulas, and those that their classes ask for', () => {
		expect(keptWith('<b class="katex">')).toEqual(['Main-Regular', always]);
		expect(keptWith('<b class="katex"><i class="mord mathnormal">')).toEqual([
			'Main-Regular',
			'Math-Italic',
			always
		]);
		expect(keptWith('<b class="katex"><i class="mathbb">')).toContain('AMS-Regular');
	});

	test('leaves a font whose classes are found apart from each other', () => {
		expect(keptWith('<b class="katex"><i class="size1">')).not.toContain('Size1-Regular');
		expect(keptWith('<b class="katex"><i class="size1"><i class="delimsizing">')).toContain(
			'Size1-Regular'
		);
	});

	test('tells bold letters from formulas in which anything may be bold', () => {
		const bold = keptWith('<b class="katex"><i class="mathbf">');
		expect(bold).toContain('Main-Bold');
		expect(bold).not.toContain('Main-BoldItalic');
		const slanted = keptWith('<b class="katex"><i class="textbf"><i class="textit">');
		expect(slanted).toContain('Main-BoldItalic');
	});

	test.each([
		['what pages load', { 'en/__data.json': JSON.stringify('<b class="katex mathbb">') }],
		['scripts', { '_app/a.js': 'const html = \'<b class="katex mathbb">\'' }]
	])('finds formulas in %s', (_, files) => {
		expect(keptWith('no formula', files)).toContain('AMS-Regular');
	});
});
