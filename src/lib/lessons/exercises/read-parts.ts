import type { ContainerDirective } from 'mdast-util-directive';
import type { Prose } from '../../exercises/prose/prose.ts';
import { startOf, type Compilation } from '../compilation.ts';
import {
	attributesOf,
	bodyNodes,
	labelNodes,
	placeOfAttribute,
	type Directive
} from '../constructs/construct.ts';
import type { NamedPart } from './bench.ts';
import type { Scope } from './formulas/scope.ts';
import { proseOf } from './prose-of.ts';

/** Reads the options, items or criteria of an exercise. */
export function readParts(
	directives: readonly ContainerDirective[],
	{ html }: Pick<Directive, 'html'>,
	scope: Scope,
	compilation: Compilation
): NamedPart[] {
	return directives.map((node) => {
		const body = bodyNodes(node);
		return {
			id: attributesOf(node)['id'] ?? '',
			place: placeOfAttribute(node, 'id'),
			label: proseOf(() => html([...labelNodes(node)]), scope, compilation),
			body: body.length === 0 ? null : proseOf(() => html(body), scope, compilation)
		};
	});
}

/** Reads a hint, a solution or what is said about a misconception. */
export function readProse(
	node: ContainerDirective,
	{ html }: Pick<Directive, 'html'>,
	scope: Scope,
	compilation: Compilation
): Prose {
	const body = bodyNodes(node);
	if (body.length === 0)
		compilation.report(startOf(node), `:::${node.name} holds nothing; write it or remove it`);
	return proseOf(() => html(body), scope, compilation);
}

/** Reports parts without an id, and ids that come twice. */
export function checkIds(directives: readonly ContainerDirective[], { report }: Compilation): void {
	const known = new Set<string>();
	for (const node of directives) {
		const id = attributesOf(node)['id'] ?? '';
		if (id === '') report(startOf(node), `:::${node.name} needs an id, as in {#short-name}`);
		else if (known.has(id))
			report(
				placeOfAttribute(node, 'id'),
				`there is another #${id} in this exercise; give each an id of its own`
			);
		known.add(id);
	}
}
