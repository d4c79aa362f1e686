import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/lib/i18n/en/build.ts';
import { fromGlossary } from '../../src/lib/lessons/addresses.ts';
import { compileLesson } from '../../src/lib/lessons/compile-lesson.ts';
import { constructs } from '../../src/lib/lessons/constructs/all.ts';
import type { Compiled } from '../../src/lib/lessons/diagnostic.ts';
import { compileGlossary } from '../../src/lib/lessons/glossary.ts';
import { compileReferences } from '../../src/lib/lessons/references.ts';
import { compileGuide } from '../../src/lib/lessons/texts/guide.ts';
import { compileModelMap } from '../../src/lib/lessons/texts/model-map.ts';
import { compilePage } from '../../src/lib/lessons/texts/page.ts';
import { courseContextOf } from '../../src/lib/server/course-context-of.ts';
import { files } from './course.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../lessons/README.md'), 'utf8');
const examples = [...readme.matchAll(/^(`{3,})(md|yaml)\n([\s\S]*?)^\1$/gm)].map(
	([, , language = '', text = '']) => ({ language, text, begins: text.split('\n', 1)[0] ?? '' })
);

const frontMatter = `---
title: An example
summary: One sentence.
part: 1
minutes: 20
objectives:
  by-pencil: Compute it.
  tipping-share: Explain it.
prerequisites: []
sources: []
---

`;

const checked = courseContextOf(files, 'en', build.engine);
if (checked.kind === 'refused') throw new Error('the references are at fault');
const context = { ...checked.value, pictures: ['pictures/rice.jpg'] };

function compile({ language, text }: (typeof examples)[number]): Compiled<unknown> {
	if (text.startsWith('- model:')) return compileModelMap(text, 'model-map.yaml', context);
	if (language === 'yaml') return compileReferences(text, 'references.yaml', context.words, 'en');
	if (text.startsWith('---\ntitle: Glossary'))
		return compileGlossary(text, 'glossary.md', context, fromGlossary);
	if (text.startsWith('---\naims:')) return compileGuide(text, 'guide/02-the-big-push.md', context);
	if (text.startsWith('---\ntitle: How to')) return compilePage(text, 'how-to.md', context);
	const lesson = text.startsWith('---') ? text : frontMatter + text;
	return compileLesson(lesson, '99-an-example.md', context, []);
}

describe('an example of lessons/README.md compiles', () => {
	test.each(examples)('$begins', (example) => {
		const compiled = compile(example);
		expect(compiled.kind === 'refused' ? compiled.problems : []).toEqual([]);
	});
});

test('lessons/README.md has an example of every construct', () => {
	const shown = examples.map(({ text }) => text).join('\n');
	const missing = Object.keys(constructs).filter((name) => !new RegExp(`:${name}\\b`).test(shown));
	expect(missing).toEqual([]);
});
