import type { ElementContent, RootContent } from 'hast';
import type { Link, Nodes, Parents, PhrasingContent, Root, Table } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { InlineMath, Math } from 'mdast-util-math';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { startOf, type Compilation } from './compilation.ts';
import { constructs } from './constructs/all.ts';
import { attributesOf, bodyNodes, labelNodes } from './constructs/construct.ts';
import { linkTarget } from './markup/links.ts';
import { renderMath } from './markup/math.ts';
import { renderPicture } from './markup/pictures.ts';
import { renderTable } from './markup/tables.ts';
import { plainText } from './plain-text.ts';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['link']>>[0];

/** Renders a checked text; only these handlers and Markdown's own elements make HTML. */
export function toHast(tree: Root, compilation: Compilation): RootContent[] {
	const handlers: Handlers = {
		textDirective: (state, node: Directives) => renderDirective(state, node, compilation),
		leafDirective: (state, node: Directives) => renderDirective(state, node, compilation),
		containerDirective: (state, node: Directives) => renderDirective(state, node, compilation),
		math: (_, node: Math) => renderMath(node, compilation),
		inlineMath: (_, node: InlineMath) => renderMath(node, compilation),
		image: (_, node) => renderPicture(node, compilation),
		link: (state, node: Link) => renderLink(state, node, compilation),
		table: (state, node: Table) => renderTable(node, (cell) => state.all(cell), compilation),
		html: () => undefined
	};
	const { children } = unified().use(remarkRehype, { handlers }).runSync(tree);
	return children;
}

function renderDirective(
	state: State,
	node: Directives,
	compilation: Compilation
): ElementContent[] {
	const construct = Object.hasOwn(constructs, node.name) ? constructs[node.name] : undefined;
	if (construct?.type !== node.type) return [];
	const inside = (children: Nodes[]) => state.all({ ...node, children } as Parents);
	const label = labelNodes(node);
	return construct.render(
		{
			node,
			label: label.map(plainText).join('').trim(),
			attributes: attributesOf(node),
			labelHtml: () => inside([...label] satisfies PhrasingContent[]),
			bodyHtml: () => inside(bodyNodes(node)),
			html: (nodes) => inside([...nodes])
		},
		compilation
	);
}

function renderLink(state: State, node: Link, compilation: Compilation): ElementContent[] {
	const target = linkTarget(node.url, startOf(node), compilation);
	if (plainText(node).trim() === '')
		compilation.report(startOf(node), 'this link has no words; write [words](address)');
	if (!target) return [];
	return [
		{
			type: 'element',
			tagName: 'a',
			properties: {
				href: target.href,
				...(target.external ? { rel: ['noopener', 'external'] } : {})
			},
			children: state.all(node)
		}
	];
}
