import { expect, test } from 'vitest';
import type { Spread } from '../../src/lib/lessons/lesson.ts';
import { formulasFrom } from '../../src/routes/[lang=lang]/lessons/[slug]/formulas-from.ts';

const prose = (html: string): Spread => ({ blocks: [{ kind: 'prose', html }] });
const plain = prose('<p>Nobody moves alone.</p>');
const formula = prose('<p><span class="katex">F</span></p>');

test('gives the first stretch with a formula', () => {
	expect(formulasFrom({ hasMath: true, spreads: [plain, plain, formula, formula] })).toBe(2);
});

test('gives the end of the text when only words and sources have formulas', () => {
	expect(formulasFrom({ hasMath: true, spreads: [plain, plain] })).toBe(2);
});

test('gives none for a lesson without formulas', () => {
	expect(formulasFrom({ hasMath: false, spreads: [plain] })).toBeNull();
});

test('counts a model as a place for formulas: what it draws is not known here', () => {
	const model: Spread = {
		blocks: [
			{
				kind: 'model',
				id: 'push',
				model: 'big-push',
				title: 'A push',
				show: [],
				levers: null,
				parameters: {}
			}
		]
	};
	expect(formulasFrom({ hasMath: true, spreads: [plain, model] })).toBe(1);
});
