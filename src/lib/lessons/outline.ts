import { fromLesson } from './addresses.ts';
import { checkDirectives } from './checks/directives.ts';
import { checkHeadings } from './checks/headings.ts';
import { visit } from 'unist-util-visit';
import { openCompilation } from './compilation.ts';
import { attributesOf } from './constructs/construct.ts';
import type { CourseContext, LessonOutline } from './course-context.ts';
import { readLessonName } from './lesson-name.ts';
import { normaliseSource, parseMarkdown } from './markdown.ts';

/**
 * What other lessons may link to in a lesson: found also where the lesson itself is at fault, so
 * that one mistake does not look like many.
 *
 * @returns null if the file's name is not that of a lesson
 */
export function outlineOf(
	text: string,
	file: string,
	context: CourseContext
): LessonOutline | null {
	const name = readLessonName(file);
	if (!name) return null;
	const source = normaliseSource(text);
	const compilation = openCompilation(source, file, context, fromLesson);
	const tree = parseMarkdown(source);
	checkDirectives(tree, compilation);
	checkHeadings(tree, compilation);
	const exercises: string[] = [];
	visit(tree, 'containerDirective', (node) => {
		if (node.name === 'exercise') exercises.push(attributesOf(node)['id'] ?? '');
	});
	return { ...name, headings: compilation.headings.map(({ id }) => id), exercises };
}
