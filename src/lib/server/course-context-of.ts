import type { Locale } from '../i18n/locales.ts';
import type { CourseContext, EngineWords } from '../lessons/course-context.ts';
import type { Compiled } from '../lessons/diagnostic.ts';
import { termNames } from '../lessons/glossary.ts';
import { outlineOf } from '../lessons/outline.ts';
import { compileReferences } from '../lessons/references.ts';
import { models } from '../models/index.ts';
import type { CourseFiles } from './course-files.ts';

/** All that the texts of the course are checked against; refused if the references are at fault. */
export function courseContextOf(
	{ glossary, references, lessons, pictures }: CourseFiles,
	locale: Locale,
	words: EngineWords
): Compiled<CourseContext> {
	const works = compileReferences(references.text, references.path, words, locale);
	if (works.kind === 'refused') return works;
	const context: CourseContext = {
		locale,
		words,
		models,
		glossary: termNames(glossary.text),
		references: works.value,
		lessons: [],
		pictures
	};
	const outlines = lessons.flatMap(({ text, path }) => outlineOf(text, path, context) ?? []);
	return { kind: 'compiled', value: { ...context, lessons: outlines } };
}
