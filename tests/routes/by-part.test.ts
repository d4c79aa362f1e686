import { describe, expect, test } from 'vitest';
import type { Lesson } from '../../src/lib/lessons/lesson.ts';
import { byPart, titlesOf } from '../../src/routes/[lang=lang]/by-part.ts';
import { lessonsWhere } from '../../src/routes/[lang=lang]/used-in.ts';

function lesson(given: Partial<Lesson> & Pick<Lesson, 'number' | 'slug' | 'part'>): Lesson {
	return {
		title: given.slug.toUpperCase(),
		behind: false,
		summary: '',
		minutes: 20,
		objectives: [],
		prerequisites: [],
		headings: [],
		spreads: [],
		terms: [],
		references: [],
		hasMath: false,
		...given
	};
}

const lessons = [
	lesson({ number: 1, slug: 'waiting', part: 1 }),
	lesson({ number: 2, slug: 'push', part: 1, prerequisites: ['waiting'] }),
	lesson({ number: 10, slug: 'clusters', part: 2, prerequisites: ['push', 'waiting'] })
];

describe('the course map', () => {
	test('has the parts that have lessons, each with its own, in order', () => {
		const slugs = byPart(lessons).map((part) => [
			part.number,
			part.lessons.map(({ slug }) => slug)
		]);
		expect(slugs).toEqual([
			[1, ['waiting', 'push']],
			[2, ['clusters']]
		]);
	});

	test('names the lessons to read first in the order of the course', () => {
		expect(byPart(lessons)[1]?.lessons[0]?.after).toEqual([
			{ slug: 'waiting', title: 'WAITING' },
			{ slug: 'push', title: 'PUSH' }
		]);
	});

	test('carries no lesson’s text', () => {
		expect(byPart(lessons)[0]?.lessons[0]).not.toHaveProperty('spreads');
	});
});

test('a lesson the course does not have is not linked to', () => {
	expect(titlesOf(['waiting', 'not-written'], lessons)).toEqual([
		{ slug: 'waiting', title: 'WAITING' }
	]);
});

test('back-links name the lessons that use a thing', () => {
	const uses = ({ prerequisites }: Lesson) => prerequisites.includes('waiting');
	expect(lessonsWhere(lessons, uses)).toEqual([
		{ address: 'lessons/push/', title: 'PUSH' },
		{ address: 'lessons/clusters/', title: 'CLUSTERS' }
	]);
});
