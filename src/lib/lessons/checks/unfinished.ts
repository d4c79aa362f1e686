import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { sourceOf, startOf, type Compilation } from '../compilation.ts';

/** Reports what was opened and not closed, and closed and not opened: it would swallow text. */
export function checkUnfinished(tree: Root, compilation: Compilation): void {
	const { report } = compilation;
	visit(tree, (node, index, parent) => {
		if (node.type === 'containerDirective' && !node.data?.position?.closing)
			report(
				startOf(node),
				parent?.type === 'containerDirective'
					? `:::${node.name} is not closed; end it by a line ::: inside the ${parent.name}, which is written with one colon more`
					: `:::${node.name} is not closed; end it by a line of as many colons`
			);
		if (node.type === 'math' && !sourceOf(compilation, node).trimEnd().endsWith('$$'))
			report(startOf(node), 'this formula is not closed; end it by $$');
		if (node.type === 'text' && node.value.startsWith('{')) {
			const before = parent?.children[(index ?? 0) - 1];
			if (before?.type === 'textDirective')
				report(
					startOf(node),
					`the {braces} of :${before.name} are broken; write {name=value name="several words"}`
				);
		}
		if (node.type === 'text') checkStrayColons(sourceOf(compilation, node), startOf(node), report);
	});
}

function checkStrayColons(text: string, start: number, report: Compilation['report']): void {
	for (const fence of text.matchAll(/^[ \t]*(:{3,})[ \t]*$/gm))
		report(
			start + fence.index,
			`this ${fence[1] ?? ''} closes nothing; an aside inside another needs fewer colons`
		);
	for (const { index } of text.matchAll(/^:{2,}\p{L}/gmu))
		report(
			start + index,
			'this construct is broken; write it whole on one line: ::name[words]{name="value"}'
		);
}
