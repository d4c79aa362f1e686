import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/lib/lessons/passages.ts';
import { courseContext } from './course-context.ts';

function passages(text: string) {
	return passagesOf(`---\ntitle: A test\n---\n\n${text}`, 'lessons/en/01-a-test.md', courseContext);
}

describe('passagesOf', () => {
	test('cuts a text at its headings, each passage under the id of its heading', () => {
		expect(
			passages('Before.\n\n## The valley\n\nTwo *dry* fields.\n\n### The trap\n\nNobody moves.')
		).toEqual([
			{ id: null, heading: '', text: 'Before.' },
			{ id: 'the-valley', heading: 'The valley', text: 'Two dry fields.' },
			{ id: 'the-trap', heading: 'The trap', text: 'Nobody moves.' }
		]);
	});

	test('keeps words of terms and asides, and leaves a gap for formulas and live numbers', () => {
		const text =
			'A :term[tipping point] at $s^*$.\n\n:::case[Rice]\nOne in :value{of=push path="x"} farms.\n:::';
		expect(passages(text)).toEqual([
			{ id: null, heading: '', text: 'A tipping point at …. Rice One in … farms.' }
		]);
	});

	test('names a work as the reader sees it cited, not by its key', () => {
		expect(passages('As :cite[rodriguez2005]{at="Clusters"} says.')[0]?.text).toBe(
			'As Rodríguez-Clare (2005, Clusters) says.'
		);
	});

	test('leaves a gap for numbers drawn in an exercise, whatever their formula', () => {
		expect(passages('It takes :drawn[100 - labour] workers.')[0]?.text).toBe('It takes … workers.');
	});

	test('keeps the cells of a table and the points of a list apart', () => {
		const text = '| a | b |\n| - | - |\n| one | two |\n\n- first\n- second';
		expect(passages(text)[0]?.text).toBe('a b one two first second');
	});
});
