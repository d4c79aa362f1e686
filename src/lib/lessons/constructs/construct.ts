import type { ElementContent } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { startOf, type Compilation } from '../compilation.ts';

/** One thing an author can write beyond plain Markdown. */
export interface Construct {
	/** An example, shown in messages. */
	readonly spelling: string;
	readonly type: Directives['type'];
	/** Must words stand in [brackets]? */
	readonly label: 'required' | 'optional' | 'none';
	/** Names allowed in {braces}; null: the construct sees to them itself. */
	readonly attributes: readonly string[] | null;
	/** @returns what is shown; after a fault was reported it no longer matters */
	readonly render: (directive: Directive, compilation: Compilation) => ElementContent[];
}

/** A construct as it stands in a text. */
export interface Directive {
	readonly node: Directives;
	/** The words in brackets, without marks. */
	readonly label: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** The words in brackets, as HTML. */
	readonly labelHtml: () => ElementContent[];
	/** What a container holds, as HTML. */
	readonly bodyHtml: () => ElementContent[];
	/** Some of what it holds, as HTML. */
	readonly html: (nodes: readonly RootContent[]) => ElementContent[];
}

/** The words in brackets. */
export function labelNodes(node: Directives): readonly PhrasingContent[] {
	if (node.type !== 'containerDirective') return node.children;
	const [first] = node.children;
	return first?.type === 'paragraph' && first.data?.directiveLabel ? first.children : [];
}

/** What a container holds. */
export function bodyNodes(node: Directives): RootContent[] {
	if (node.type !== 'containerDirective') return [];
	return node.children.filter(
		(child) => !(child.type === 'paragraph' && child.data?.directiveLabel)
	);
}

/** Offset of an attribute, or of its construct if it is not there. */
export function placeOfAttribute(node: Directives, name: string): number {
	return node.data?.position?.attributes?.[name]?.start.offset ?? startOf(node);
}

/** The attributes of a construct, a bare name counting as empty. */
export function attributesOf(node: Directives): Record<string, string> {
	return Object.fromEntries(
		Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? ''])
	);
}
