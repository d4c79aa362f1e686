import { fromLesson } from './addresses.ts';
import { checkText } from './check-text.ts';
import { openCompilation } from './compilation.ts';
import type { CourseContext } from './course-context.ts';
import { compiledUnless, type Compiled } from './diagnostic.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Lesson, TermCard } from './lesson.ts';
import { readLessonName } from './lesson-name.ts';
import { normaliseSource, parseMarkdown } from './markdown.ts';
import { spreadsOf } from './spreads.ts';
import { toHast } from './to-hast.ts';
import { referenceCards } from './work.ts';

/**
 * Compiles a lesson.
 *
 * @param file path from the root of the project: "lessons/en/02-the-big-push.md"
 * @param cards the glossary's cards, as they stand at the foot of a lesson
 * @returns the lesson with every name in it checked, or all that is wrong with it
 */
export function compileLesson(
	text: string,
	file: string,
	context: CourseContext,
	cards: readonly TermCard[]
): Compiled<Lesson> {
	const source = normaliseSource(text);
	const compilation = openCompilation(source, file, context, fromLesson);
	const name = readLessonName(file);
	if (!name)
		compilation.report(
			0,
			'the name of a lesson’s file is a number and a slug, as in 02-the-big-push.md'
		);
	const tree = parseMarkdown(source);
	const frontMatter = readFrontMatter(tree, name?.slug ?? '', compilation);
	compilation.lesson = name?.slug ?? '';
	compilation.objectives = frontMatter && Object.keys(frontMatter.objectives);
	checkText(tree, compilation);
	const html = toHast(tree, compilation);
	const { problems, headings, models, exercises, terms, references, hasMath } = compilation;
	return compiledUnless(problems, () => {
		if (!frontMatter || !name) throw new Error(`${file} was refused without a reason`);
		const { sources, objectives, ...told } = frontMatter;
		const used = [...terms].flatMap((id) => cards.find((card) => card.id === id) ?? []);
		return {
			...name,
			...told,
			behind: told.behind ?? false,
			objectives: Object.entries(objectives).map(([id, sentence]) => ({ id, sentence })),
			headings,
			spreads: spreadsOf(html, (id) => models.get(id)?.block ?? exercises.get(id)),
			terms: used,
			references: referenceCards(
				context.references.filter(({ key }) => references.has(key) || sources.includes(key))
			),
			hasMath: hasMath || used.some((card) => card.html.includes('class="katex"'))
		};
	});
}
