import type { Heading as HeadingNode, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { sourceOf, startOf, takeId, type Compilation } from '../compilation.ts';
import { plainText } from '../plain-text.ts';
import { slugOf } from '../slug.ts';

/** Gives every heading its id, and notes them for the table of contents. */
export function checkHeadings(tree: Root, compilation: Compilation): void {
	let above = 1;
	for (const node of tree.children) {
		if (node.type !== 'heading') continue;
		const why = reason(node, above, compilation);
		if (why !== undefined) compilation.report(startOf(node), why);
		checkWords(node, compilation);
		above = node.depth;
		const text = plainText(node).trim();
		const id = takeId(compilation, slugOf(text) || 'section');
		node.data = { ...node.data, hProperties: { id } };
		compilation.placeOfHeading.set(id, startOf(node));
		if (node.depth === 2 || node.depth === 3)
			compilation.headings.push({ id, text, level: node.depth });
	}
}

function reason(node: HeadingNode, above: number, compilation: Compilation): string | undefined {
	const written = sourceOf(compilation, node);
	if (!/^\s*#/.test(written))
		return 'a line of --- or === right under a text makes it a heading; leave an empty line between, or write ##';
	if (node.depth === 1)
		return 'a lesson has one title, in its front matter; begin its parts with ##';
	if (node.depth > 3) return 'headings have two levels, ## and ###; use **bold** below them';
	if (node.depth > above + 1)
		return 'a ### needs a ## above it; write ## or add the heading between';
	if (plainText(node).trim() === '') return 'this heading is empty; write it or remove it';
	return undefined;
}

function checkWords(heading: HeadingNode, { report }: Compilation): void {
	visit(heading, (node) => {
		if (!['heading', 'text', 'emphasis', 'strong', 'inlineCode', 'break'].includes(node.type))
			report(
				startOf(node),
				'a heading holds plain words; move links, formulas and constructs into the text'
			);
	});
}
