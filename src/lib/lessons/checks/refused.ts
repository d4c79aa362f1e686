import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { startOf, type Compilation } from '../compilation.ts';

/** Reports the parts of Markdown that no lesson may hold. */
export function checkRefused(tree: Root, { report }: Compilation): void {
	visit(tree, (node) => {
		const why = reason(node);
		if (why === undefined) return undefined;
		report(startOf(node), why);
		return node.type === 'footnoteDefinition' ? SKIP : undefined;
	});
}

function reason(node: Nodes): string | undefined {
	switch (node.type) {
		case 'html':
			return 'HTML is not allowed in a lesson; write Markdown, or \\< for a plain <';
		case 'footnoteDefinition':
		case 'footnoteReference':
			return 'there are no footnotes; use an aside such as :::case[Title] or a citation such as :cite[key]';
		case 'definition':
		case 'linkReference':
		case 'imageReference':
			return 'an address is written where it is used: [words](address)';
		case 'listItem':
			return typeof node.checked === 'boolean'
				? 'nobody could tick this box; write a plain list, "- " without [ ]'
				: undefined;
		default:
			return undefined;
	}
}
