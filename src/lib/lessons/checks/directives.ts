import type { Parents, Root, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { sourceOf, startOf, type Compilation } from '../compilation.ts';
import { constructs } from '../constructs/all.ts';
import { attributesOf, labelNodes, placeOfAttribute } from '../constructs/construct.ts';
import { nearest, suggestion } from '../nearest.ts';
import { plainText } from '../plain-text.ts';

const names = Object.keys(constructs);

/**
 * Holds every directive to its construct, and gives back as plain text what only looks like one:
 * the :30 of 10:30.
 */
export function checkDirectives(tree: Root, compilation: Compilation): void {
	visit(tree, (node, index, parent) => {
		if (node.type === 'textDirective' && !isKnown(node.name)) {
			if (isMeantAsDirective(node, compilation))
				compilation.report(startOf(node), unknown(`:${node.name}`, node.name));
			return putBack(node, index ?? 0, parent as Parents, compilation);
		}
		if ('attributes' in node) checkDirective(node, compilation);
		return undefined;
	});
}

function isKnown(name: string): boolean {
	return Object.hasOwn(constructs, name);
}

function checkDirective(
	node: Extract<RootContent, { attributes?: unknown }>,
	{ report, models, ...compilation }: Compilation
): void {
	const colons = /^:+/.exec(sourceOf(compilation, node))?.[0] ?? '';
	const construct = isKnown(node.name) ? constructs[node.name] : undefined;
	if (construct?.type !== node.type && nearest(node.name, names) === 'model')
		// The text speaks of this model all the same: that is no further mistake.
		models.set(attributesOf(node)['id'] ?? '', null);
	if (!construct) {
		report(startOf(node), unknown(`${colons}${node.name}`, node.name));
		return;
	}
	if (node.type !== construct.type) {
		report(
			startOf(node),
			`${colons}${node.name} has the wrong number of colons; write ${construct.spelling}`
		);
		return;
	}
	const words = labelNodes(node).map(plainText).join('').trim();
	const brackets = sourceOf(compilation, node).startsWith('[', colons.length + node.name.length);
	const whole = labelNodes(node).some((child) => !('value' in child));
	const empty = words === '' && !whole;
	if (construct.label === 'none' && brackets)
		report(startOf(node), `${colons}${node.name} takes no [words]; write ${construct.spelling}`);
	if (construct.label !== 'none' && empty && (brackets || construct.label === 'required'))
		report(
			startOf(node),
			`${colons}${node.name} needs words in [brackets]; write ${construct.spelling}`
		);
	for (const name of construct.attributes ? Object.keys(attributesOf(node)) : [])
		if (!construct.attributes?.includes(name))
			report(
				placeOfAttribute(node, name),
				unknownAttribute(colons + node.name, name, construct.attributes ?? [])
			);
}

function unknownAttribute(spelling: string, name: string, known: readonly string[]): string {
	return known.length === 0
		? `${spelling} takes nothing in {braces}, got "${name}"; remove it`
		: `${spelling} knows no "${name}"${suggestion(name, known)}`;
}

/** With braces, or with brackets and nearly the name of a construct, it is no plain text. */
function isMeantAsDirective(node: TextDirective, compilation: Compilation): boolean {
	const opening = sourceOf(compilation, node).at(node.name.length + 1);
	if (opening === '[' && nearest(node.name, names) !== undefined) return true;
	return Object.keys(node.attributes ?? {}).length > 0;
}

function putBack(
	node: TextDirective,
	index: number,
	parent: Parents,
	compilation: Compilation
): number {
	const label = sourceOf(compilation, node).startsWith('[', node.name.length + 1);
	const text = (value: string) => ({ type: 'text' as const, value });
	const plain = label
		? [text(`:${node.name}[`), ...node.children, text(']')]
		: [text(`:${node.name}`)];
	(parent.children as RootContent[]).splice(index, 1, ...plain);
	return index + 1;
}

function unknown(spelling: string, name: string): string {
	return `there is no construct ${spelling}${suggestion(name, names)}`;
}
