import katex from 'katex';
import { expect, test } from 'vitest';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { equationsShown } from './equations-shown.ts';

/** As a lesson shows it: without what KaTeX notes down for itself. */
function shown(tex: string, locale: Locale = 'en') {
	const html = katex.renderToString(tex, { output: 'mathml' });
	return equationsShown(html.replace(/<annotation.*<\/annotation>/s, ''), locale);
}

test.each<[string, number, number, number]>([
	['0.667 \\times 68 - 20 = 25.33', 25.356, 25.33, 0.01],
	['(1 - 0.5)^2 \\times \\tfrac{2}{3} = 0.17', 1 / 6, 0.17, 0.01],
	['3/\\sqrt{3^2 + 4^2} = 60\\%', 0.6, 0.6, 0.01],
	['1.6^{-0.25} = 0.89', 1.6 ** -0.25, 0.89, 0.01],
	['1{,}250 - 2{,}000 = -750', -750, -750, 1]
])('%s is read as it is shown', (tex, sum, result, unit) => {
	const [equation] = shown(tex);
	expect(equation?.sum).toBeCloseTo(sum, 9);
	expect(equation?.result).toBeCloseTo(result, 9);
	expect(equation?.unit).toBeCloseTo(unit, 9);
});

test('of a chain each step is an equation, and what holds a letter is none', () => {
	expect(shown('n = (5 - 2)/12 = 0.25 = x').map(({ text }) => text)).toEqual(['(5-2)/12 = 0.25']);
	expect(shown('p \\ge 1/4')).toEqual([]);
});

test('in Spanish a comma parts the decimals', () => {
	expect(shown('0{,}5 \\times 3 = 1{,}5', 'es')).toMatchObject([{ sum: 1.5, unit: 0.1 }]);
});
