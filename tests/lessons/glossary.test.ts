import { expect, test } from 'vitest';
import { fromGlossary, fromLessonCard, type Addresses } from '../../src/lib/lessons/addresses.ts';
import { compileGlossary } from '../../src/lib/lessons/glossary.ts';
import type { TermCard } from '../../src/lib/lessons/lesson.ts';
import { courseContext } from './course-context.ts';

const source = `---
title: Glossary
---

## Big push

At the :term[tipping point], says :cite[rodriguez2005]; see [the lesson](02-the-big-push.md).

More.

## Tipping point

Where $x$ turns.
`;

function cardsFor(addresses: Addresses): readonly TermCard[] {
	const compiled = compileGlossary(source, 'glossary.md', courseContext, addresses);
	if (compiled.kind === 'refused') throw new Error(JSON.stringify(compiled.problems));
	return compiled.value;
}

test('every ## heading is a card with the text below it', () => {
	expect(cardsFor(fromGlossary).map(({ id, name }) => [id, name])).toEqual([
		['big-push', 'Big push'],
		['tipping-point', 'Tipping point']
	]);
	expect(cardsFor(fromGlossary)[0]?.html).toMatch(/^<p>At the .*<\/p>\n<p>More.<\/p>$/s);
});

test('on its own page a card leads to its neighbours', () => {
	const html = cardsFor(fromGlossary)[0]?.html;
	expect(html).toContain('href="#term-tipping-point"');
	expect(html).toContain('href="../references/#ref-rodriguez2005"');
	expect(html).toContain('href="../lessons/the-big-push/"');
});

test('at the foot of a lesson, which need not have its neighbours, it leads to their page', () => {
	const html = cardsFor(fromLessonCard)[0]?.html;
	expect(html).toContain('href="../../glossary/#term-tipping-point"');
	expect(html).toContain('href="../../references/#ref-rodriguez2005"');
	expect(html).toContain('href="../the-big-push/"');
});
