import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromGlossary } from '../../src/lib/lessons/addresses.ts';
import { compileLesson } from '../../src/lib/lessons/compile-lesson.ts';
import type { Compiled } from '../../src/lib/lessons/diagnostic.ts';
import { compileGlossary } from '../../src/lib/lessons/glossary.ts';
import { compileReferences } from '../../src/lib/lessons/references.ts';
import { courseContext } from './course-context.ts';
import { mistakesInGlossaries, mistakesInLessons, mistakesInReferences } from './mistakes.ts';

const folder = join(import.meta.dirname, 'fixtures');
const file = 'lessons/en/01-a-test.md';

function read(name: string): string {
	return readFileSync(join(folder, name), 'utf8');
}

function told(compiled: Compiled<unknown>): string[] {
	if (compiled.kind === 'compiled') return [];
	return compiled.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a lesson is refused, with place, reason and advice, for', () => {
	test.each(Object.keys(mistakesInLessons))('%s', (kind) => {
		const compiled = compileLesson(read(`${kind}.md`), file, courseContext, []);
		expect(told(compiled)).toEqual(mistakesInLessons[kind]);
	});

	test('a file name without a number', () => {
		const name = 'lessons/en/big-push.md';
		const compiled = compileLesson(read('missing-title.md'), name, courseContext, []);
		expect(told(compiled)[0]).toBe(
			'1:1 the name of a lesson’s file is a number and a slug, as in 02-the-big-push.md'
		);
	});
});

test.each(Object.keys(mistakesInReferences))('references.yaml is refused for %s', (kind) => {
	const compiled = compileReferences(
		read(`${kind}.yaml`),
		'references.yaml',
		courseContext.words,
		'en'
	);
	expect(told(compiled)).toEqual(mistakesInReferences[kind]);
});

test.each(Object.keys(mistakesInGlossaries))('a glossary is refused for %s', (kind) => {
	const compiled = compileGlossary(read(`${kind}.md`), 'glossary.md', courseContext, fromGlossary);
	expect(told(compiled)).toEqual(mistakesInGlossaries[kind]);
});

test('every fixture has its expectation', () => {
	const expected = { ...mistakesInLessons, ...mistakesInReferences, ...mistakesInGlossaries };
	const kinds = readdirSync(folder).map((name) => name.replace(/\.\w+$/, ''));
	expect(kinds.sort()).toEqual(Object.keys(expected).sort());
});

test('line ends of Windows and a byte order mark move no message', () => {
	const source = `\uFEFF${read('unknown-citation.md').replaceAll('\n', '\r\n')}`;
	const compiled = compileLesson(source, file, courseContext, []);
	expect(told(compiled)).toEqual(mistakesInLessons['unknown-citation']);
});
