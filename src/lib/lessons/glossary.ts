import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { Addresses } from './addresses.ts';
import { checkText } from './check-text.ts';
import { openCompilation, startOf, type Compilation } from './compilation.ts';
import type { CourseContext, TermName } from './course-context.ts';
import { compiledUnless, type Compiled } from './diagnostic.ts';
import { readGlossaryFrontMatter } from './front-matter.ts';
import type { TermCard } from './lesson.ts';
import { normaliseSource, parseMarkdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { slugOf } from './slug.ts';
import { toHast } from './to-hast.ts';

/** The entries of a glossary: its ## headings, in the order of the file. */
export function termNames(text: string): TermName[] {
	return parseMarkdown(normaliseSource(text)).children.flatMap((node) => {
		if (node.type !== 'heading' || node.depth !== 2) return [];
		const name = plainText(node).trim();
		return [{ id: slugOf(name), name }];
	});
}

/**
 * Compiles a glossary: each ## heading is an entry, what follows it the card.
 *
 * @param addresses of the page that shows the cards
 */
export function compileGlossary(
	text: string,
	file: string,
	context: CourseContext,
	addresses: Addresses
): Compiled<readonly TermCard[]> {
	const source = normaliseSource(text);
	const compilation = openCompilation(source, file, context, addresses);
	const tree = parseMarkdown(source);
	readGlossaryFrontMatter(tree, compilation.report);
	checkText(tree, compilation);
	checkEntries(tree, compilation);
	const html = toHast(tree, compilation);
	return compiledUnless(compilation.problems, () => {
		const bodies = bodiesOf(html);
		return termNames(source).map((name, entry) => ({ ...name, html: bodies[entry] ?? '' }));
	});
}

function checkEntries(tree: Root, { report }: Compilation): void {
	const known = new Set<string>();
	tree.children.forEach((node, place) => {
		const next = tree.children[place + 1];
		if (node.type === 'leafDirective')
			report(
				startOf(node),
				'a glossary holds no model; link to its page, as in [it](models/big-push)'
			);
		if (node.type === 'containerDirective' && node.name === 'exercise')
			report(startOf(node), 'a glossary holds no exercise; move it into a lesson');
		if (node.type !== 'heading' || node.depth === 1) return;
		const id = slugOf(plainText(node));
		if (node.depth === 3) report(startOf(node), 'every entry of the glossary is a ## heading');
		else if (known.has(id))
			report(startOf(node), `"${plainText(node)}" has an entry above; keep one`);
		if (!next || next.type === 'heading')
			report(
				startOf(node),
				`"${plainText(node)}" has no text; write a sentence or remove the entry`
			);
		known.add(id);
	});
}

/** The HTML between the headings. */
function bodiesOf(html: readonly RootContent[]): string[] {
	const bodies: RootContent[][] = [];
	for (const node of html)
		if (node.type === 'element' && node.tagName === 'h2') bodies.push([]);
		else bodies.at(-1)?.push(node);
	return bodies.map((children) =>
		toHtml({ type: 'root', children }, { allowDangerousHtml: true }).trim()
	);
}
