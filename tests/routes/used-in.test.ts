import { expect, test } from 'vitest';
import type { Block } from '../../src/lib/lessons/lesson.ts';
import { usesOf, type WrittenCourse } from '../../src/routes/[lang=lang]/used-in.ts';

const summary = {
	summary: '',
	part: 1,
	minutes: 20,
	objectives: [],
	prerequisites: [],
	behind: false
};
const text = (...blocks: Block[]) => ({ headings: [], spreads: [{ blocks }], hasMath: false });
const prose = (card: string): Block => ({ kind: 'prose', html: `<a data-card="${card}">it</a>` });

const course: WrittenCourse = {
	lessons: [
		{
			...summary,
			behind: false,
			...text(),
			number: 1,
			slug: 'push',
			title: 'The push',
			terms: [{ id: 'trap', name: 'Trap', html: '' }],
			references: [{ id: 'one2005', name: 'One (2005)', html: '' }]
		}
	],
	guide: [{ ...text(prose('term-trap')), number: 1, slug: 'push', aims: [], plan: [] }],
	glossary: [
		{ id: 'trap', name: 'Trap', html: 'See <a data-card="ref-two1990">Two (1990)</a>.' },
		{ id: 'trapdoor', name: 'Trapdoor', html: '' }
	],
	pages: {
		'how-to': { ...text(prose('ref-one2005')), title: 'How to', summary: '' },
		'what-to-remember': { ...text(prose('ref-one2005')), title: 'Remember', summary: '' }
	}
};

test('a word leads to the lessons that have its card, and to the guide under their titles', () => {
	expect(usesOf('term-trap', course)).toEqual({
		course: [{ address: 'lessons/push/', title: 'The push' }],
		guide: [{ address: 'teach/guide/push/', title: 'The push' }],
		entries: []
	});
});

test('a work leads to the first and the last page of the course, at their places', () => {
	expect(usesOf('ref-one2005', course).course.map(({ address }) => address)).toEqual([
		'how-to/',
		'lessons/push/',
		'what-to-remember/'
	]);
});

test('a work that only the glossary cites leads to its entry', () => {
	expect(usesOf('ref-two1990', course)).toEqual({
		course: [],
		guide: [],
		entries: [{ address: 'glossary/#term-trap', title: 'Trap' }]
	});
});

test('a word is not used where a longer one is', () => {
	expect(usesOf('term-trapdoor', course)).toEqual({ course: [], guide: [], entries: [] });
});
