import { describe, expect, test } from 'vitest';
import { slugOf } from '../../src/lib/lessons/slug.ts';
import { htmlOf, lessonOf } from './compiled.ts';

test('10:30, 1:two and note:x[this] are plain text', () => {
	expect(htmlOf('At 10:30 it was 1:two, see note:x[*this*].')).toBe(
		'<p>At 10:30 it was 1:two, see note:x[<em>this</em>].</p>'
	);
});

test('formulas are set for eyes and ears, $$ on lines of their own', () => {
	const html = htmlOf('A $x$.\n\n$$y$$\n\n$$\nz\n$$\n');
	expect(html.match(/<math /g)).toHaveLength(3);
	expect(html.match(/class="katex-display"/g)).toHaveLength(2);
	expect(lessonOf('A $x$.').hasMath).toBe(true);
	expect(lessonOf('A price of \\$5.').hasMath).toBe(false);
});

describe('a link', () => {
	test.each([
		['02-the-big-push.md', '../the-big-push/'],
		['02-the-big-push.md#the-valley', '../the-big-push/#the-valley'],
		['models/big-push', '../../models/big-push/'],
		['glossary.md', '../../glossary/'],
		['glossary.md#big-push', '../../glossary/#term-big-push'],
		['#here', '#here']
	])('to %s is the relative address %s', (url, href) => {
		expect(htmlOf(`## Here\n\n[It](${url})`)).toContain(`<a href="${href}">It</a>`);
	});

	test('out of the site says so', () => {
		expect(htmlOf('[It](https://example.org/a)')).toContain(
			'<a href="https://example.org/a" rel="noopener external">It</a>'
		);
	});
});

test('headings have ids, each its own, and make the table of contents', () => {
	const lesson = lessonOf('## Prévoir l’été\n\n### A *word*\n\n## A word\n\nText.');
	expect(lesson.headings).toEqual([
		{ id: 'prevoir-lete', text: 'Prévoir l’été', level: 2 },
		{ id: 'a-word', text: 'A word', level: 3 },
		{ id: 'a-word-2', text: 'A word', level: 2 }
	]);
	expect(htmlOf('## A word\n\nText.')).toContain('<h2 id="a-word">A word</h2>');
});

test.each([
	['Coordination failure', 'coordination-failure'],
	['Condition (1)', 'condition-1'],
	['A country’s name', 'a-countrys-name'],
	['Ñandutí', 'nanduti']
])('the slug of %s is %s', (text, slug) => {
	expect(slugOf(text)).toBe(slug);
});

describe('a table', () => {
	test('scrolls by keyboard under a name of its own', () => {
		const html = htmlOf('## Pay\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n');
		expect(html).toContain(
			'<div class="table" role="region" tabindex="0" aria-label="Table 1: Pay">'
		);
		expect(html).toContain('<th scope="col">a</th><th scope="col" style="text-align:right">b</th>');
		expect(html).toContain('<td>1</td><td style="text-align:right">2</td>');
	});

	test('with an empty corner names its rows', () => {
		const html = htmlOf('|   | b |\n|---|---|\n| **1** | 2 |\n');
		expect(html).toContain('<td></td><th scope="col">b</th>');
		expect(html).toContain('<th scope="row"><strong>1</strong></th><td>2</td>');
	});
});

test('a picture is local, described, and waits until it is near', () => {
	expect(htmlOf('![Rice](pictures/rice.jpg)')).toContain(
		'<img src="../../../pictures/rice.jpg" alt="Rice" loading="lazy" decoding="async">'
	);
});
