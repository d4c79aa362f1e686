import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { checkDirectives } from './checks/directives.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkNesting } from './checks/nesting.ts';
import { checkRefused } from './checks/refused.ts';
import { checkUnfinished } from './checks/unfinished.ts';
import type { Compilation } from './compilation.ts';
import { openModel } from './constructs/model.ts';

/** Checks what can be checked before a text is rendered, and opens its models. */
export function checkText(tree: Root, compilation: Compilation): void {
	checkDirectives(tree, compilation);
	checkUnfinished(tree, compilation);
	checkRefused(tree, compilation);
	checkNesting(tree, compilation);
	checkHeadings(tree, compilation);
	visit(tree, 'leafDirective', (node) => {
		if (node.name === 'model') openModel(node, compilation);
	});
}
