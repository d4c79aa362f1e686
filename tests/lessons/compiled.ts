import { compileLesson } from '../../src/lib/lessons/compile-lesson.ts';
import type { CourseContext } from '../../src/lib/lessons/course-context.ts';
import { describeDiagnostic } from '../../src/lib/lessons/diagnostic.ts';
import type { Lesson, TermCard } from '../../src/lib/lessons/lesson.ts';
import { courseContext } from './course-context.ts';

const frontMatter = `---
title: A test
summary: One sentence.
part: 1
minutes: 20
objectives:
  explain: Explain it.
prerequisites: []
sources: []
---

`;

const cards: readonly TermCard[] = [
	{ id: 'big-push', name: 'Big push', html: '<p>Many investments at once.</p>' },
	{
		id: 'tipping-point',
		name: 'Tipping point',
		html: '<p>Where it <span class="katex"></span></p>'
	}
];

/** A lesson of this text, sound front matter before it. */
export function lessonOf(text: string, context: CourseContext = courseContext): Lesson {
	const compiled = compileLesson(frontMatter + text, 'lessons/en/01-a-test.md', context, cards);
	if (compiled.kind === 'refused')
		throw new Error(compiled.problems.map(describeDiagnostic).join('\n'));
	return compiled.value;
}

/** All prose of a lesson of this text. */
export function htmlOf(text: string): string {
	return lessonOf(text)
		.spreads.flatMap(({ blocks }) => blocks)
		.map((block) => {
			if (block.kind === 'prose') return block.html;
			return block.kind === 'model' ? `<model ${block.id}>` : block.exercise.text.html;
		})
		.join('\n');
}
