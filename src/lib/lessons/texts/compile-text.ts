import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Addresses } from '../addresses.ts';
import { checkText } from '../check-text.ts';
import { openCompilation, startOf, type Compilation } from '../compilation.ts';
import type { CourseContext } from '../course-context.ts';
import { compiledUnless, type Compiled } from '../diagnostic.ts';
import { normaliseSource, parseMarkdown } from '../markdown.ts';
import { spreadsOf } from '../spreads.ts';
import { toHast } from '../to-hast.ts';
import type { CourseText } from './text.ts';

/** A source, and what it is checked against. */
export interface TextSource {
	readonly text: string;
	/** Path from the root of the project. */
	readonly file: string;
	readonly context: CourseContext;
	/** Of the page that shows it. */
	readonly addresses: Addresses;
}

/**
 * Compiles a text beside the lessons: the same constructs, exercises apart.
 *
 * @param read reads the front matter and what else stands outside the text; null: it is at fault,
 * and that is reported
 */
export function compileText<About>(
	{ text, file, context, addresses }: TextSource,
	read: (tree: Root, compilation: Compilation) => About | null
): Compiled<About & CourseText> {
	const source = normaliseSource(text);
	const compilation = openCompilation(source, file, context, addresses);
	const tree = parseMarkdown(source);
	const about = read(tree, compilation);
	refuseExercises(tree, compilation);
	checkText(tree, compilation);
	const html = toHast(tree, compilation);
	const { problems, headings, models, hasMath } = compilation;
	return compiledUnless(problems, () => {
		if (!about) throw new Error(`${file} was refused without a reason`);
		const spreads = spreadsOf(html, (id) => models.get(id)?.block);
		return { ...about, headings, spreads, hasMath };
	});
}

function refuseExercises(tree: Root, { report }: Compilation): void {
	visit(tree, 'containerDirective', (node) => {
		if (node.name === 'exercise')
			report(startOf(node), 'an exercise stands in a lesson; link to it there');
	});
}
