import type { Locale } from '../i18n/locales.ts';
import { fromGlossary, fromLessonCard, type Addresses } from '../lessons/addresses.ts';
import { compileLesson } from '../lessons/compile-lesson.ts';
import type { EngineWords } from '../lessons/course-context.ts';
import type { Compiled, Diagnostic } from '../lessons/diagnostic.ts';
import { compileGlossary } from '../lessons/glossary.ts';
import type { Lesson, ReferenceCard, TermCard } from '../lessons/lesson.ts';
import { readLessonName } from '../lessons/lesson-name.ts';
import { referenceCards } from '../lessons/work.ts';
import { compileGuide } from '../lessons/texts/guide.ts';
import { compileModelMap, type MappedModel } from '../lessons/texts/model-map.ts';
import { compilePage } from '../lessons/texts/page.ts';
import type { CoursePage, GuidePage } from '../lessons/texts/text.ts';
import { courseContextOf } from './course-context-of.ts';
import type { CourseFiles } from './course-files.ts';

/** What the module of a file exports. */
export type CourseModule =
	| Lesson
	| GuidePage
	| CoursePage
	| readonly MappedModel[]
	| readonly TermCard[]
	| readonly ReferenceCard[];

/** The course in one language: what each of its files became, and all that is wrong. */
export interface CompiledCourse {
	/** By the file's path; a file at fault has none. */
	readonly modules: ReadonlyMap<string, CourseModule>;
	readonly problems: readonly Diagnostic[];
}

/**
 * Compiles the course. Faults of the references are reported alone, and those of the glossary
 * before the lessons', since every lesson that rests on them would seem at fault too.
 */
export function compileCourse(
	files: CourseFiles,
	locale: Locale,
	words: EngineWords
): CompiledCourse {
	const { glossary, references, lessons, guide, pages, modelMap } = files;
	const modules = new Map<string, CourseModule>();
	const checked = courseContextOf(files, locale, words);
	if (checked.kind === 'refused') return { modules, problems: checked.problems };
	const context = checked.value;
	modules.set(references.path, referenceCards(context.references));

	const glossaryFrom = (addresses: Addresses) =>
		compileGlossary(glossary.text, glossary.path, context, addresses);
	const terms = glossaryFrom(fromGlossary);
	const cards = glossaryFrom(fromLessonCard);
	if (terms.kind === 'refused') return { modules, problems: terms.problems };
	if (cards.kind === 'refused') return { modules, problems: cards.problems };
	modules.set(glossary.path, terms.value);

	const problems = sameNames(lessons);
	const take = (path: string, made: Compiled<CourseModule>) => {
		if (made.kind === 'compiled') modules.set(path, made.value);
		else problems.push(...made.problems);
	};
	for (const { path, text } of lessons) take(path, compileLesson(text, path, context, cards.value));
	for (const { path, text } of guide) take(path, compileGuide(text, path, context));
	for (const { path, text } of pages) take(path, compilePage(text, path, context));
	take(modelMap.path, compileModelMap(modelMap.text, modelMap.path, context));
	return { modules, problems };
}

/** Two lessons cannot have one address or one place in the order. */
function sameNames(lessons: CourseFiles['lessons']): Diagnostic[] {
	const known = new Map<string | number, string>();
	return lessons.flatMap(({ path: file }) => {
		const name = readLessonName(file);
		const other = name && (known.get(name.number) ?? known.get(name.slug));
		if (name) known.set(name.number, file).set(name.slug, file);
		const message = `${other ?? ''} has the same number or the same name; change one of them`;
		return other === undefined || other === null ? [] : [{ file, line: 1, column: 1, message }];
	});
}
