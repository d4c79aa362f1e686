import { expect, test } from 'vitest';
import { build } from '../../src/lib/i18n/en/build.ts';
import { describeDiagnostic } from '../../src/lib/lessons/diagnostic.ts';
import { compileCourse } from '../../src/lib/server/compile-course.ts';
import type { CourseFiles } from '../../src/lib/server/course-files.ts';

const frontMatter = `---
title: A test
summary: One sentence.
part: 1
minutes: 20
objectives: { explain: Explain it. }
prerequisites: []
sources: [one2005]
---

`;

const sound: CourseFiles = {
	lessons: [
		{ path: 'lessons/en/01-a.md', text: `${frontMatter}A :term[word]. See [b](02-b.md#there).` },
		{ path: 'lessons/en/02-b.md', text: `${frontMatter}## There\n\nText.` }
	],
	glossary: {
		path: 'lessons/en/glossary.md',
		text: '---\ntitle: Glossary\n---\n\n## Word\n\nA word.'
	},
	references: {
		path: 'lessons/references.yaml',
		text: 'one2005: { authors: ["One, A"], year: 2005, title: A title }'
	},
	guide: [],
	pages: [],
	modelMap: { path: 'lessons/en/model-map.yaml', text: '[]' },
	pictures: []
};

function problemsOf(changed: Partial<CourseFiles>): string[] {
	const course = compileCourse({ ...sound, ...changed }, 'en', build.engine);
	return course.problems.map(describeDiagnostic);
}

test('every file becomes a module', () => {
	const { modules, problems } = compileCourse(sound, 'en', build.engine);
	expect(problems).toEqual([]);
	expect([...modules.keys()].sort()).toEqual([
		'lessons/en/01-a.md',
		'lessons/en/02-b.md',
		'lessons/en/glossary.md',
		'lessons/en/model-map.yaml',
		'lessons/references.yaml'
	]);
	expect(modules.get('lessons/en/01-a.md')).toMatchObject({
		terms: [{ id: 'word', html: '<p>A word.</p>' }],
		references: [{ id: 'one2005', name: 'One (2005)' }]
	});
});

test('the mistakes of all lessons are told together', () => {
	const lessons = sound.lessons.map(({ path, text }) => ({ path, text: `${text}\n\n<b>` }));
	expect(problemsOf({ lessons }).map((line) => line.split(' ')[0])).toEqual([
		'lessons/en/01-a.md:13:1',
		'lessons/en/02-b.md:15:1'
	]);
});

test('a lesson at fault can still be linked to: one mistake is told once', () => {
	const [first, second] = sound.lessons;
	const lessons = first && second ? [first, { ...second, text: '## There\n\nText.' }] : [];
	expect(problemsOf({ lessons })).toEqual([
		'lessons/en/02-b.md:1:1 the front matter is missing; begin with a line ---, "title: …" and a line ---'
	]);
});

test('a fault in what all lessons rest on is told alone', () => {
	const references = { ...sound.references, text: 'one2005: [' };
	expect(problemsOf({ references })).toHaveLength(1);
	const glossary = { ...sound.glossary, text: '---\ntitle: Glossary\n---\n\n## Wort\n' };
	expect(problemsOf({ glossary })).toEqual([
		'lessons/en/glossary.md:5:1 "Wort" has no text; write a sentence or remove the entry'
	]);
});

test('two lessons of one number, or of one name, are told apart', () => {
	const text = `${frontMatter}Text.`;
	const lessons = ['01-a', '01-b', '02-a'].map((name) => ({ path: `lessons/en/${name}.md`, text }));
	expect(problemsOf({ lessons })).toEqual([
		'lessons/en/01-b.md:1:1 lessons/en/01-a.md has the same number or the same name; change one of them',
		'lessons/en/02-a.md:1:1 lessons/en/01-a.md has the same number or the same name; change one of them'
	]);
});
